package org.nextlevel.gateway.openapi;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
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
    private static final YAMLFactory LONG_LINES = YAMLFactory.builder()
            .disable(YAMLGenerator.Feature.SPLIT_LINES)
            .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
            .enable(YAMLGenerator.Feature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
            .build();

    static Representation of(Format format, byte[] written) {
        byte[] text = compact(written, format == Format.JSON ? new ObjectMapper() : new ObjectMapper(LONG_LINES));
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

    /** Spaces and line ends that only people read are much of it, compressed as well. */
    private static byte[] compact(byte[] written, ObjectMapper mapper) {
        try {
            return mapper.writeValueAsBytes(mapper.readTree(written));
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
