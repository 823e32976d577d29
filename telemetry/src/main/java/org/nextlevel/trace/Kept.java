package org.nextlevel.trace;

import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.ContextKey;
import io.opentelemetry.sdk.trace.data.LinkData;
import io.opentelemetry.sdk.trace.samplers.Sampler;
import io.opentelemetry.sdk.trace.samplers.SamplingResult;
import java.util.List;

/** Which traces are kept: as was decided where they came in, and for what nobody decided none. */
final class Kept implements Sampler {
    private static final ContextKey<Boolean> DECIDED = ContextKey.named("kept");

    static Context decided(Context context, boolean isKept) {
        return context.with(DECIDED, isKept);
    }

    @Override
    public SamplingResult shouldSample(
            Context parent, String traceId, String name, SpanKind kind, Attributes attributes, List<LinkData> links) {
        Boolean decided = parent.get(DECIDED);
        boolean isKept =
                decided == null ? Span.fromContext(parent).getSpanContext().isSampled() : decided;
        return isKept ? SamplingResult.recordAndSample() : SamplingResult.drop();
    }

    @Override
    public String getDescription() {
        return "decided at the edge";
    }
}
