package org.nextlevel.framework.wording;

import jakarta.ws.rs.core.MediaType;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import org.nextlevel.kit.problem.Invalid;
import org.nextlevel.kit.problem.Malformed;

/** The text of an uploaded file. */
public final class UploadedText {
    private static final int LARGEST = 200_000;

    private UploadedText() {}

    /**
     * The file as text, in the charset that its type names, else UTF-8.
     *
     * @throws Invalid when it is larger than 200 kB
     * @throws Malformed when it is not in that charset
     */
    public static String text(MediaType type, byte[] file) {
        if (file.length > LARGEST) {
            throw new Invalid("#", "the file has %d bytes; at most %d are read", file.length, LARGEST);
        }
        String charset = type.getParameters().getOrDefault(MediaType.CHARSET_PARAMETER, StandardCharsets.UTF_8.name());
        try {
            return Charset.forName(charset)
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
        } catch (CharacterCodingException
                | IllegalCharsetNameException
                | UnsupportedCharsetException
                | UnsupportedOperationException _) {
            throw new Malformed(
                    "The file cannot be read as %s: name its charset in Content-Type.",
                    charset.replaceAll("[^\\w.:-]", ""));
        }
    }
}
