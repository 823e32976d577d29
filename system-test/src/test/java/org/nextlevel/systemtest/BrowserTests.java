package org.nextlevel.systemtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.nextlevel.stack.layout.Addresses;
import org.nextlevel.stack.layout.Part;

/**
 * The tests of the modules {@code client} and {@code web} that need a stack: a page in Chromium that signs in, calls and hears,
 * the commands of docs/frontend.md, and every view of the reference app. They wait more than they compute, so they run beside
 * other tests. Without Node or Chromium they are left out; with {@code CI} set that fails.
 */
final class BrowserTests {
    private static final boolean IN_CI = System.getenv("CI") != null;

    private final Path root;
    private final Addresses addresses;
    private final CompletableFuture<Ended> chromium;
    private final CompletableFuture<List<Ended>> tests;

    /** From now on they run. */
    BrowserTests(Path root, Addresses addresses) {
        this.root = root;
        this.addresses = addresses;
        // Only now: what runs beside this reads the fields above.
        this.chromium = CompletableFuture.supplyAsync(() -> run("client/chromium", Map.of()));
        this.tests = chromium.thenApplyAsync(this::withNode);
    }

    void pass() {
        Ended found = chromium.join();
        assumeTrue(IN_CI || found.code() == 0, found.output());
        assertThat(found.code()).as(found.output()).isZero();
        for (Ended ended : tests.join()) {
            System.out.println(ended.output());
            assertThat(ended.code()).as(ended.output()).isZero();
        }
    }

    /** Until they have ended, however. */
    void await() {
        tests.join();
    }

    private List<Ended> withNode(Ended found) {
        if (found.code() != 0) {
            return List.of(found);
        }
        Map<String, String> environment =
                environment(found.output().lines().toList().getLast());
        return Stream.of("client", "web")
                .map(module -> run(module + "/with-node", environment, "browser"))
                .toList();
    }

    private Map<String, String> environment(String chromium) {
        return Map.of(
                "CHROMIUM",
                chromium,
                "NEXTLEVEL_GATEWAY",
                addresses.url(Part.API_GATEWAY),
                "NEXTLEVEL_ISSUER",
                addresses.issuer(),
                "NEXTLEVEL_PAGE",
                addresses.pageOrigins().getLast());
    }

    private Ended run(String program, Map<String, String> environment, String... arguments) {
        ProcessBuilder builder = new ProcessBuilder(arguments).redirectErrorStream(true);
        builder.command().addFirst(root.resolve(program).toString());
        builder.environment().putAll(environment);
        try {
            Process process = builder.start();
            process.getOutputStream().close();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Ended(process.waitFor(), output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private record Ended(int code, String output) {}
}
