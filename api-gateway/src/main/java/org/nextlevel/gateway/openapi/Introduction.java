package org.nextlevel.gateway.openapi;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.info.Info;

/** What the document says before its operations: what all of them have in common, and of which version it is. */
final class Introduction {
    private static final String FILE = "api/introduction.md";

    private Introduction() {}

    static Info of(Config config) {
        return OASFactory.createInfo()
                .title("NextLevel API")
                .version(version(config))
                .description(text());
    }

    /** A version that is not released yet says which one it will be. */
    private static String version(Config config) {
        return config.getOptionalValue("quarkus.application.version", String.class)
                .map(version -> version.replace("-SNAPSHOT", ""))
                .orElse("0");
    }

    private static String text() {
        try (InputStream file = Thread.currentThread().getContextClassLoader().getResourceAsStream(FILE)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
    }
}
