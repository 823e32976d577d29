package org.nextlevel.gateway.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The files of pages that are part of the gateway. */
final class PageFiles {
    private PageFiles() {}

    /** The content of a file in the folder {@code page} of the resources. */
    static byte[] read(String name) {
        try (InputStream content =
                Thread.currentThread().getContextClassLoader().getResourceAsStream("page/" + name)) {
            return content.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
