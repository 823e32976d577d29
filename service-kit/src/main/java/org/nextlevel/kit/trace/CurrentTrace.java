package org.nextlevel.kit.trace;

import org.jboss.logging.MDC;
import org.jspecify.annotations.Nullable;
import org.nextlevel.trace.TraceParent;

/**
 * Where in a trace the current work stands. It follows the request, or the event, from thread to thread as the fields of the log
 * do, and each line of the log has its {@code traceId}.
 */
public final class CurrentTrace {
    private static final String TRACE_ID = "traceId";

    private CurrentTrace() {}

    /** Null when the work belongs to no trace. */
    public static @Nullable TraceParent get() {
        return MDC.get(TraceParent.HEADER) instanceof String place
                ? TraceParent.of(place).orElse(null)
                : null;
    }

    /** The value of the header with which the trace goes on elsewhere; null for none. */
    public static @Nullable String header() {
        return MDC.get(TraceParent.HEADER) instanceof String place ? place : null;
    }

    /** From now on the current work goes on from there; null leaves the trace. */
    public static void join(@Nullable TraceParent place) {
        if (place == null) {
            MDC.remove(TraceParent.HEADER);
            MDC.remove(TRACE_ID);
        } else {
            MDC.put(TraceParent.HEADER, place.toString());
            MDC.put(TRACE_ID, place.traceId());
        }
    }
}
