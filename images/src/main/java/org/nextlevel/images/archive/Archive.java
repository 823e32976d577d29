package org.nextlevel.images.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * An image that was written.
 *
 * @param digest of the image's manifest: the same input gives the same
 */
public record Archive(Path file, String digest) {
    private static final long MEBIBYTE = 1024L * 1024;

    public long megabytes() {
        try {
            return Files.size(file) / MEBIBYTE;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
