package org.nextlevel.stack.server.trace;

import io.opentelemetry.proto.common.v1.AnyValue;
import io.opentelemetry.proto.common.v1.KeyValue;
import io.opentelemetry.proto.trace.v1.Span;
import io.opentelemetry.proto.trace.v1.Status.StatusCode;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A span as it was received.
 *
 * @param parentId empty for the first of a trace
 * @param begun nanoseconds since 1970
 * @param took nanoseconds
 */
public record ReceivedSpan(
        String traceId,
        String spanId,
        String parentId,
        String service,
        String name,
        long begun,
        long took,
        boolean failed,
        Map<String, String> facts) {
    /** The fact that names the request to which a span belongs. */
    static final String REQUEST = "nextlevel.request";

    static ReceivedSpan of(Span span, String service) {
        return new ReceivedSpan(
                hex(span.getTraceId().toByteArray()),
                hex(span.getSpanId().toByteArray()),
                hex(span.getParentSpanId().toByteArray()),
                service,
                span.getName(),
                span.getStartTimeUnixNano(),
                span.getEndTimeUnixNano() - span.getStartTimeUnixNano(),
                span.getStatus().getCode() == StatusCode.STATUS_CODE_ERROR,
                facts(span.getAttributesList()));
    }

    static Map<String, String> facts(List<KeyValue> attributes) {
        Map<String, String> facts = new TreeMap<>();
        attributes.forEach(one -> facts.put(one.getKey(), text(one.getValue())));
        return facts;
    }

    private static String text(AnyValue value) {
        return value.hasIntValue() ? Long.toString(value.getIntValue()) : value.getStringValue();
    }

    private static String hex(byte[] id) {
        return HexFormat.of().formatHex(id);
    }
}
