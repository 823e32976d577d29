package org.nextlevel.gateway.openapi;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.openapi.runtime.io.Format;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/** The document in one format, made once. */
record Representation(String mediaType, byte[] text, byte[] compressed, String tag) {
    private static final int TAG_LENGTH = 16;

    static Representation of(Format format, byte[] written) {
        byte[] text = format == Format.JSON ? compact(written) : written;
        return new Representation(
                format.getMimeType() + ";charset=UTF-8", text, gzip(text), "W/\"%s\"".formatted(digest(text)));
    }

    /** Whether the header If-None-Match names this representation. */
    boolean isKnown(String ifNoneMatch) {
        return ifNoneMatch != null
                && Arrays.stream(ifNoneMatch.split(","))
                        .map(String::strip)
                        .anyMatch(one -> one.equals("*") || weak(one).equals(weak(tag)));
    }

    private static String weak(String tag) {
        return tag.startsWith("W/") ? tag.substring(2) : tag;
    }

    /** Spaces that only people read are a fifth of it, compressed as well. */
    private static byte[] compact(byte[] json) {
        try {
            var mapper = new ObjectMapper();
            return mapper.writeValueAsBytes(mapper.readTree(json));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] gzip(byte[] text) {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new Smallest(bytes)) {
            gzip.write(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static String digest(byte[] text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text);
            return HexFormat.of().formatHex(digest).substring(0, TAG_LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Made once and sent often: it may take its time. */
    private static final class Smallest extends GZIPOutputStream {
        Smallest(OutputStream out) throws IOException {
            super(out);
            def.setLevel(Deflater.BEST_COMPRESSION);
        }
    }
}
