package org.nextlevel.kit.http;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.regex.Pattern;

/** The weak entity tag of what an answer says (RFC 9110, 8.8.1): the same as long as it says the same. */
final class ContentTag {
    private static final int BYTES = 16;

    /** When an answer was computed is no part of what it says. */
    private static final Pattern COMPUTED = Pattern.compile("\"asOf\":\"[^\"]*\"");

    private ContentTag() {}

    /** The tag, with its quotes. A change cannot be made with it: it names no version. */
    static String of(byte[] content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(said(content));
            String text = Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(digest, BYTES));
            return "W/\"" + text + "\"";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }

    private static byte[] said(byte[] content) {
        // One character a byte, whatever the bytes mean.
        return COMPUTED.matcher(new String(content, ISO_8859_1)).replaceAll("").getBytes(ISO_8859_1);
    }
}
