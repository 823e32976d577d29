package org.nextlevel.trace;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A step of a trace from which others follow, as W3C Trace Context writes it into a header.
 *
 * @param traceId 32 hexadecimal digits
 * @param spanId the span of the step, 16 of them
 * @param isKept whether the trace is sent to where traces are kept
 */
public record TraceParent(String traceId, String spanId, boolean isKept) {
    /** The name of the header, in HTTP and in Kafka alike. */
    public static final String HEADER = "traceparent";

    private static final Pattern VALID = Pattern.compile("(?:00-%1$s|(?!ff|00)[0-9a-f]{2}-%1$s(?:-.*)?)"
            .formatted("((?!0{32})[0-9a-f]{32})-((?!0{16})[0-9a-f]{16})-([0-9a-f]{2})"));
    private static final int GROUPS = 3;

    /** What a header says; empty when it is missing or says nothing that can be followed. */
    public static Optional<TraceParent> of(@Nullable String header) {
        Matcher found = VALID.matcher(header == null ? "" : header);
        if (!found.matches()) {
            return Optional.empty();
        }
        int first = found.group(1) == null ? 1 + GROUPS : 1;
        boolean isKept = (Integer.parseInt(found.group(first + 2), 16) & 1) == 1;
        return Optional.of(new TraceParent(found.group(first), found.group(first + 1), isKept));
    }

    /** The value of the header. */
    @Override
    public String toString() {
        return "00-" + traceId + "-" + spanId + (isKept ? "-01" : "-00");
    }
}
