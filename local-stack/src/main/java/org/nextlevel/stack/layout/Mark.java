package org.nextlevel.stack.layout;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Something that was asked of a stack, which later processes have to know.
 *
 * @param file is there as long as it is asked, and empty
 */
public record Mark(Path file) {

    /** Whether it is asked. */
    public boolean isSet() {
        return Files.exists(file);
    }

    /** From now on it is asked. */
    public void set() {
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, new byte[0]);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** It is asked no longer. */
    public void clear() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
