package org.nextlevel.kit.http;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Sends JSON of more than a kilobyte compressed to whoever takes it so; the gateway passes it on as it is. */
class CompressedJson {
    private static final int WORTHWHILE = 1_024;

    private final ObjectMapper json;

    CompressedJson(ObjectMapper json) {
        this.json = json;
    }

    @ServerResponseFilter(priority = 1_000)
    void compress(ContainerRequestContext request, ContainerResponseContext response) throws IOException {
        if (JsonAnswer.isUnwritten(response)) {
            response.setEntity(json.writeValueAsBytes(response.getEntity()), null, JsonAnswer.type(response));
        }
        if (!(response.getEntity() instanceof byte[] content)
                || response.getMediaType() == null
                || !JsonAnswer.isJson(response.getMediaType())
                || response.getHeaders().containsKey(HttpHeaders.CONTENT_ENCODING)) {
            return;
        }
        vary(response);
        if (content.length > WORTHWHILE && takesGzip(request.getHeaderString(HttpHeaders.ACCEPT_ENCODING))) {
            response.setEntity(gzip(content), null, JsonAnswer.type(response));
            response.getHeaders().putSingle(HttpHeaders.CONTENT_ENCODING, "gzip");
        }
    }

    private static void vary(ContainerResponseContext response) {
        String others = response.getHeaderString(HttpHeaders.VARY);
        String encoding = HttpHeaders.ACCEPT_ENCODING;
        response.getHeaders().putSingle(HttpHeaders.VARY, others == null ? encoding : others + ", " + encoding);
    }

    /** As of RFC 9110, 12.5.3: named, or meant by {@code *}, and not with the weight 0. */
    static boolean takesGzip(String accepted) {
        if (accepted == null) {
            return false;
        }
        boolean any = false;
        for (String one : accepted.toLowerCase(Locale.ROOT).split(",")) {
            String[] parts = one.strip().split("\\s*;\\s*");
            boolean taken = parts.length < 2 || !parts[1].matches("q=0(\\.0*)?");
            if (parts[0].equals("gzip") || parts[0].equals("x-gzip")) {
                return taken;
            }
            any |= parts[0].equals("*") && taken;
        }
        return any;
    }

    private static byte[] gzip(byte[] content) throws IOException {
        ByteArrayOutputStream compressed = new ByteArrayOutputStream(content.length / 4);
        try (GZIPOutputStream gzip = new GZIPOutputStream(compressed)) {
            gzip.write(content);
        }
        return compressed.toByteArray();
    }
}
