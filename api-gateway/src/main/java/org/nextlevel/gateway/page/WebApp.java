package org.nextlevel.gateway.page;

import io.vertx.core.Handler;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.nextlevel.gateway.GatewaySettings;
import org.nextlevel.gateway.WebSettings;

/**
 * The reference app at the root, as the module {@code web} was built, and what it must know of where it runs. All of it is
 * in memory from the start, so that no path of a request ever becomes one of a file.
 */
@ApplicationScoped
public class WebApp implements Handler<RoutingContext> {
    /** Everything that the app is served at. */
    public static final List<String> PATHS = List.of("/", "/web-config.json", "/assets/*");

    private static final String BROTLI = ".br";

    private final Map<String, StaticFile> files = new TreeMap<>();

    WebApp(GatewaySettings settings) {
        WebSettings web = settings.web();
        files.put("/", StaticFile.of("missing.html", PageFiles.read("missing.html"), StaticFile.SHORTLY));
        web.folder().filter(Files::isDirectory).ifPresent(this::take);
        files.put("/web-config.json", StaticFile.of("web-config.json", config(web), StaticFile.SHORTLY));
    }

    @Override
    public void handle(RoutingContext context) {
        StaticFile found = files.get(context.request().path());
        if (found == null) {
            context.next();
        } else {
            found.answer(context);
        }
    }

    private void take(Path folder) {
        try (Stream<Path> found = Files.walk(folder)) {
            found.filter(file -> Files.isRegularFile(file) && !file.toString().endsWith(BROTLI))
                    .forEach(file -> files.put(path(folder, file), file(folder, file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String path(Path folder, Path file) {
        String path = "/" + folder.relativize(file).toString().replace('\\', '/');
        return path.equals("/index.html") ? "/" : path;
    }

    private static StaticFile file(Path folder, Path file) {
        String name = file.getFileName().toString();
        Path brotli = file.resolveSibling(name + BROTLI);
        return StaticFile.of(
                name,
                bytes(file),
                Files.exists(brotli) ? Optional.of(bytes(brotli)) : Optional.empty(),
                file.getParent().equals(folder) ? StaticFile.SHORTLY : StaticFile.FOR_EVER);
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] config(WebSettings web) {
        JsonArray accounts = new JsonArray();
        web.demoAccounts().orElse(List.of()).forEach(account -> accounts.add(account(account)));
        return new JsonObject()
                .put("issuer", web.issuer().orElse(""))
                .put("clientId", web.client())
                .put("demoAccounts", accounts)
                .encode()
                .getBytes(StandardCharsets.UTF_8);
    }

    private static JsonObject account(String nameAndRoles) {
        String[] words = nameAndRoles.strip().split(" +");
        return new JsonObject()
                .put("name", words[0])
                .put("roles", new JsonArray(Arrays.asList(words).subList(1, words.length)));
    }
}
