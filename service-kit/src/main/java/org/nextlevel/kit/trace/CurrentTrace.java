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

    /** The step that the current work belongs to; null when it belongs to no trace. */
    public static @Nullable TraceParent get() {
        return MDC.get(TraceParent.HEADER) instanceof String parent
                ? TraceParent.of(parent).orElse(null)
                : null;
    }

    /** The value of the header with which the trace goes on elsewhere; null for none. */
    public static @Nullable String header() {
        return MDC.get(TraceParent.HEADER) instanceof String parent ? parent : null;
    }

    /** From now on the current work belongs to this step; null leaves the trace. */
    public static void join(@Nullable TraceParent parent) {
        if (parent == null) {
            MDC.remove(TraceParent.HEADER);
            MDC.remove(TRACE_ID);
        } else {
            MDC.put(TraceParent.HEADER, parent.toString());
            MDC.put(TRACE_ID, parent.traceId());
        }
    }
}
