package org.nextlevel.evidence.intake.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The bytes that somebody sent, on disk as long as they are read and not a moment longer.
 *
 * @param digest of the bytes
 */
public record Upload(Path path, String digest) implements AutoCloseable {
    /** Takes all that comes; a few kilobytes of it are in memory at a time. */
    public static Upload of(InputStream body) {
        MessageDigest digest = sha256();
        try {
            Path path = Files.createTempFile("people-", ".import");
            try (var counted = new DigestInputStream(body, digest)) {
                Files.copy(counted, path, StandardCopyOption.REPLACE_EXISTING);
                return new Upload(path, HexFormat.of().formatHex(digest.digest()));
            } catch (IOException | RuntimeException e) {
                Files.deleteIfExists(path);
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What stands for these bytes read in one way: the same twice is the same. */
    public String digestWith(String parameters) {
        MessageDigest both = sha256();
        both.update(digest.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(both.digest(parameters.getBytes(StandardCharsets.UTF_8)));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
