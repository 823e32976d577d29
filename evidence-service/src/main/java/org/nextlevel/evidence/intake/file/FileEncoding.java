package org.nextlevel.evidence.intake.file;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.nextlevel.kit.problem.Malformed;
import org.nextlevel.kit.problem.Violation;

/** Which bytes of a file stand for which characters, where nobody says so. */
final class FileEncoding {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int LOOKED_AT = 4_096;

    private FileEncoding() {}

    /** @throws Malformed when there is no encoding of this name */
    static Charset named(String name) {
        try {
            return Charset.forName(name.strip());
        } catch (IllegalCharsetNameException | UnsupportedCharsetException _) {
            throw new Malformed(List.of(Violation.of(
                    "encoding", "there is no encoding '%s'; such as utf-8, utf-16le, windows-1252.", name)));
        }
    }

    /**
     * As its byte order mark says; without one UTF-16 when every other byte is zero as in Western text, UTF-8 when it is valid, or
     * else Windows-1252.
     */
    static Charset of(Path path) throws IOException {
        byte[] first;
        try (InputStream bytes = Files.newInputStream(path)) {
            first = bytes.readNBytes(LOOKED_AT);
        }
        if (starts(first, 0xFF, 0xFE)) {
            return StandardCharsets.UTF_16LE;
        }
        if (starts(first, 0xFE, 0xFF)) {
            return StandardCharsets.UTF_16BE;
        }
        if (zeros(first, 1) > first.length / 8) {
            return StandardCharsets.UTF_16LE;
        }
        if (zeros(first, 0) > first.length / 8) {
            return StandardCharsets.UTF_16BE;
        }
        return isValid(path, StandardCharsets.UTF_8) ? StandardCharsets.UTF_8 : WINDOWS;
    }

    /** The characters, without a byte order mark; bytes that stand for none are refused when they are met. */
    static Reader reader(Path path, Charset charset) throws IOException {
        Reader text = strict(path, charset);
        text.mark(1);
        if (text.read() != '\uFEFF') {
            text.reset();
        }
        return text;
    }

    private static Reader strict(Path path, Charset charset) throws IOException {
        return new BufferedReader(
                new InputStreamReader(
                        Files.newInputStream(path),
                        charset.newDecoder()
                                .onMalformedInput(CodingErrorAction.REPORT)
                                .onUnmappableCharacter(CodingErrorAction.REPORT)),
                1 << 16);
    }

    private static boolean isValid(Path path, Charset charset) throws IOException {
        char[] dropped = new char[1 << 14];
        try (Reader text = strict(path, charset)) {
            while (text.read(dropped) >= 0) {
                // Only whether it can be read matters.
            }
            return true;
        } catch (CharacterCodingException _) {
            return false;
        }
    }

    private static boolean starts(byte[] bytes, int first, int second) {
        return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }

    private static int zeros(byte[] bytes, int offset) {
        int zeros = 0;
        for (int i = offset; i < bytes.length; i += 2) {
            zeros += bytes[i] == 0 ? 1 : 0;
        }
        return zeros;
    }
}
