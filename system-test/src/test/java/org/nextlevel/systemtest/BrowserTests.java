package org.nextlevel.systemtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.nextlevel.stack.layout.Addresses;
import org.nextlevel.stack.layout.Part;

/**
 * The tests of the module {@code client} that need a stack: a page in Chromium that signs in, calls and hears, and the
 * commands of docs/frontend.md. Without Node or Chromium they are left out; with {@code CI} set that fails.
 */
record BrowserTests(Path root, Addresses addresses) {
    private static final boolean IN_CI = System.getenv("CI") != null;

    void pass() {
        Ended chromium = run("chromium", Map.of());
        assumeTrue(IN_CI || chromium.code() == 0, chromium.output());
        assertThat(chromium.code()).as(chromium.output()).isZero();
        Ended tests =
                run("with-node", environment(chromium.output().lines().toList().getLast()), "browser");
        System.out.println(tests.output());
        assertThat(tests.code()).as(tests.output()).isZero();
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
        builder.command().addFirst(root.resolve("client").resolve(program).toString());
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
