package org.nextlevel.gateway.page;

import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;

/**
 * A file in memory, as browsers are given it: compressed once, with a tag by which it is known again.
 *
 * @param brotli the content so compressed; empty where the build did not
 * @param cacheControl how long it may be kept without asking
 */
public record StaticFile(
        String mediaType, String cacheControl, Buffer content, Buffer gzip, Optional<Buffer> brotli, String tag) {
    /** Its name changes with its content. */
    public static final String FOR_EVER = "public, max-age=31536000, immutable";

    /** Asked for again after a minute, which costs an empty answer while nothing changed. */
    public static final String SHORTLY = "public, max-age=60";

    private static final int TAG_LENGTH = 16;

    private static final Map<String, String> MEDIA_TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "json", "application/json",
            "yaml", "application/yaml",
            "svg", "image/svg+xml");

    public static StaticFile of(String name, byte[] content, String cacheControl) {
        return of(name, content, Optional.empty(), cacheControl);
    }

    static StaticFile of(String name, byte[] content, Optional<byte[]> brotli, String cacheControl) {
        String ending = name.substring(name.lastIndexOf('.') + 1);
        return new StaticFile(
                MEDIA_TYPES.getOrDefault(ending, "application/octet-stream"),
                cacheControl,
                Buffer.buffer(content),
                Buffer.buffer(compressed(content)),
                brotli.map(Buffer::buffer),
                "\"%s\"".formatted(digest(content)));
    }

    /** Answers with it, or that who asks has it already. */
    public void answer(RoutingContext context) {
        HttpServerResponse response = context.response()
                .putHeader(HttpHeaders.ETAG, "W/" + tag)
                .putHeader(HttpHeaders.VARY, "Accept-Encoding")
                .putHeader(HttpHeaders.CACHE_CONTROL, cacheControl);
        MultiMap asked = context.request().headers();
        String known = asked.get(HttpHeaders.IF_NONE_MATCH);
        if (known != null && known.contains(tag)) {
            response.setStatusCode(304).end();
            return;
        }
        response.putHeader(HttpHeaders.CONTENT_TYPE, mediaType);
        if (accepts(asked, "br") && brotli.isPresent()) {
            response.putHeader(HttpHeaders.CONTENT_ENCODING, "br").end(brotli.get());
        } else if (accepts(asked, "gzip")) {
            response.putHeader(HttpHeaders.CONTENT_ENCODING, "gzip").end(gzip);
        } else {
            response.end(content);
        }
    }

    private static boolean accepts(MultiMap asked, String encoding) {
        String accepted = asked.get(HttpHeaders.ACCEPT_ENCODING);
        if (accepted == null) {
            return false;
        }
        for (String one : accepted.toLowerCase(Locale.ROOT).split(",")) {
            String[] parts = one.strip().split("\\s*;\\s*q=", 2);
            if (parts[0].equals(encoding) && !(parts.length > 1 && parts[1].matches("0(\\.0*)?"))) {
                return true;
            }
        }
        return false;
    }

    private static byte[] compressed(byte[] content) {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static String digest(byte[] content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
            return HexFormat.of().formatHex(digest).substring(0, TAG_LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
