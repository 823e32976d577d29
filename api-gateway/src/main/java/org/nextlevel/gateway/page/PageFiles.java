package org.nextlevel.gateway.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The files of pages that are part of the gateway. */
public final class PageFiles {
    private PageFiles() {}

    /** The content of a file in the folder {@code page} of the resources. */
    public static byte[] read(String name) {
        return resource("page/" + name);
    }

    /** What all operations have in common, as Markdown. */
    public static String introduction() {
        return new String(resource("api/introduction.md"), StandardCharsets.UTF_8);
    }

    private static byte[] resource(String name) {
        try (InputStream content =
                Thread.currentThread().getContextClassLoader().getResourceAsStream(name)) {
            return content.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
