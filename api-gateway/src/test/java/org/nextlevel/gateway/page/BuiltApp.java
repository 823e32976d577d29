package org.nextlevel.gateway.page;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** An app as the module {@code web} builds it, in small. */
public final class BuiltApp implements QuarkusTestResourceLifecycleManager {
    @Override
    public Map<String, String> start() {
        try {
            Path folder = Files.createTempDirectory(Files.createDirectories(Path.of("target", "apps")), "app");
            Path assets = Files.createDirectory(folder.resolve("assets"));
            Files.writeString(folder.resolve("index.html"), "<!DOCTYPE html><title>the app</title>");
            Files.writeString(assets.resolve("app-1.js"), "export {};");
            Files.writeString(assets.resolve("app-1.js.br"), "packed");
            return Map.of(
                    "gateway.web.folder",
                    folder.toString(),
                    "gateway.web.issuer",
                    "https://login.example.com/realms/nextlevel",
                    "gateway.web.demo-accounts",
                    "acme-engineer,acme-hr hr");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void stop() {}
}
