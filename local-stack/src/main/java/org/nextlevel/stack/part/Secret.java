package org.nextlevel.stack.part;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * A random value that this stack made up once and keeps.
 *
 * @param file holds it; written on first use
 */
record Secret(Path file) {

    /** 32 random bytes in Base64, the same at every call, also when several ask at once. */
    String value() {
        try {
            if (!Files.exists(file)) {
                create();
            }
            return Files.readString(file).strip();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The same secret where an earlier release kept it in another file, which that release still finds. */
    Secret formerly(Path former) {
        if (Files.exists(former) && !Files.exists(file)) {
            try {
                Files.createLink(file, former);
            } catch (FileAlreadyExistsException anotherWasFaster) {
                return this;
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
        return this;
    }

    private void create() throws IOException {
        byte[] random = new byte[32];
        new SecureRandom().nextBytes(random);
        Files.createDirectories(file.getParent());
        Path draft = Files.createTempFile(file.getParent(), "secret", "");
        Files.writeString(draft, Base64.getEncoder().encodeToString(random), StandardOpenOption.WRITE);
        try {
            // A link appears with its whole content or not at all, and never replaces another's.
            Files.createLink(file, draft);
        } catch (FileAlreadyExistsException anotherWasFaster) {
            return;
        } finally {
            Files.delete(draft);
        }
    }
}
