package org.nextlevel.gateway.request;

import io.vertx.core.MultiMap;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;

/** W3C trace context: a trace that comes in goes on unchanged, otherwise one starts here. */
final class TraceParent {
    private static final String HEADER = "traceparent";
    private static final Pattern VALID =
            Pattern.compile("(?!ff)[0-9a-f]{2}-(?!0{32})[0-9a-f]{32}-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}(-.*)?");

    private TraceParent() {}

    /** Makes sure that these request headers carry a trace. */
    static void continueOrStart(MultiMap headers) {
        String sent = headers.get(HEADER);
        if (sent == null || !VALID.matcher(sent).matches()) {
            // Without its parent the state has no meaning.
            headers.remove("tracestate");
            headers.set(HEADER, "00-%s-%s-01".formatted(hex(16), hex(8)));
        }
    }

    private static String hex(int bytes) {
        byte[] random = new byte[bytes];
        ThreadLocalRandom.current().nextBytes(random);
        return HexFormat.of().formatHex(random);
    }
}
