package org.nextlevel.framework.document.source;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.nextlevel.kit.problem.Malformed;

/** The characters of a file that somebody's editor or spreadsheet wrote. */
public final class FileText {
    // Spreadsheets still write it. Bytes that are UTF-8 by chance in it do not occur in real sentences.
    private static final List<Charset> TRIED = List.of(StandardCharsets.UTF_8, Charset.forName("windows-1252"));

    private FileText() {}

    /**
     * UTF-8 or UTF-16 with a byte order mark, UTF-8 without, or else Windows-1252.
     *
     * @throws Malformed when it is none of them
     */
    public static String of(byte[] bytes) {
        if (startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0xFF, 0xFE)) {
            return new String(bytes, StandardCharsets.UTF_16);
        }
        for (Charset charset : TRIED) {
            try {
                String text =
                        charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
                return text.startsWith("\uFEFF") ? text.substring(1) : text;
            } catch (CharacterCodingException _) {
                // The next one may fit.
            }
        }
        throw new Malformed("The document is neither in UTF-8 nor in Windows-1252.");
    }

    /** Whether {@link #of} reads them as Windows-1252, which the bytes themselves do not say. */
    public static boolean isWindows1252(byte[] bytes) {
        if (startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0xFF, 0xFE)) {
            return false;
        }
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return false;
        } catch (CharacterCodingException _) {
            return true;
        }
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }
}
