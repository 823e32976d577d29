package org.nextlevel.gateway.docs;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The project's own documents, as the build put them beside the gateway. */
final class Documentation {
    private Documentation() {}

    /** The text of a file of the folder docs, or of ARCHITECTURE.md. */
    static String read(String file) {
        try (InputStream content =
                Thread.currentThread().getContextClassLoader().getResourceAsStream("documentation/" + file)) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }
}
