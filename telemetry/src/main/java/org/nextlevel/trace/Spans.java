package org.nextlevel.trace;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.TraceFlags;
import io.opentelemetry.api.trace.TraceState;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;
import io.opentelemetry.exporter.otlp.http.trace.OtlpHttpSpanExporter;
import io.opentelemetry.sdk.resources.Resource;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.SdkTracerProviderBuilder;
import io.opentelemetry.sdk.trace.export.BatchSpanProcessor;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Begins the spans of one process. Kept ones are sent beside the work, a batch at a time; when they cannot be sent, or more come
 * than can be, they are lost, and nothing waits. Ids go on also where nothing is kept, so that logs can be put together.
 */
public final class Spans implements AutoCloseable {
    private static final Duration SHORTLY = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofSeconds(5);

    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");

    private final SdkTracerProvider provider;
    private final Tracer tracer;
    private final boolean areSent;

    /**
     * Spans of a process.
     *
     * @param service the name of the process' service
     * @param endpoint where traces are taken by OTLP over HTTP, such as {@code http://collector:4318/v1/traces}; empty to keep none
     */
    public Spans(String service, Optional<URI> endpoint) {
        SdkTracerProviderBuilder spans = SdkTracerProvider.builder()
                .setResource(Resource.create(Attributes.of(AttributeKey.stringKey("service.name"), service)))
                .setSampler(new Kept());
        endpoint.ifPresent(to -> spans.addSpanProcessor(BatchSpanProcessor.builder(OtlpHttpSpanExporter.builder()
                        .setEndpoint(to.toString())
                        .setTimeout(LONGEST)
                        .build())
                .setScheduleDelay(SHORTLY)
                .build()));
        this.provider = spans.build();
        this.tracer = provider.get("org.nextlevel");
        this.areSent = endpoint.isPresent();
    }

    /**
     * Begins a trace where a request comes in from outside, or goes on with the id of the caller's. Whether it is kept is decided
     * here alone: what the caller asks for costs nothing.
     *
     * @param route the template of the path
     * @param caller what the caller says of its own trace
     */
    public Span receive(String method, String route, Optional<TraceParent> caller, boolean isKept) {
        Context parent = caller.map(Spans::context).orElse(Context.root());
        Span span = begin(known(method), SpanKind.SERVER, Kept.decided(parent, isKept && areSent));
        span.request(known(method), route);
        return span;
    }

    /** A request that another part of ours passed on; {@link Span#routed} says which, when that is known. */
    public Span answer(String method, @Nullable TraceParent parent) {
        return begin(known(method), SpanKind.SERVER, contextOf(parent));
    }

    /** A request to another part, or to a system outside. */
    public Span ask(String name, @Nullable TraceParent parent) {
        return begin(name, SpanKind.CLIENT, contextOf(parent));
    }

    /** An event on its way to Kafka. */
    public Span tell(String name, @Nullable TraceParent parent) {
        return begin(name, SpanKind.PRODUCER, contextOf(parent));
    }

    /** An event that arrived, as long as it is handled. */
    public Span hear(String name, @Nullable TraceParent parent) {
        return begin(name, SpanKind.CONSUMER, contextOf(parent));
    }

    /** Work of this part that is done later than what led to it. */
    public Span work(String name, @Nullable TraceParent parent) {
        return begin(name, SpanKind.INTERNAL, contextOf(parent));
    }

    /** Sends what is not sent yet, for some seconds at most. */
    @Override
    public void close() {
        provider.shutdown().join(LONGEST.toSeconds(), TimeUnit.SECONDS);
    }

    /** Whoever makes a method up could write anything into it. */
    private static String known(String method) {
        return METHODS.contains(method) ? method : "OTHER";
    }

    private Span begin(String name, SpanKind kind, Context parent) {
        return new Span(
                name,
                tracer.spanBuilder(name).setParent(parent).setSpanKind(kind).startSpan());
    }

    private static Context contextOf(@Nullable TraceParent parent) {
        return parent == null ? Context.root() : context(parent);
    }

    private static Context context(TraceParent parent) {
        return Context.root()
                .with(io.opentelemetry.api.trace.Span.wrap(SpanContext.createFromRemoteParent(
                        parent.traceId(),
                        parent.spanId(),
                        parent.isKept() ? TraceFlags.getSampled() : TraceFlags.getDefault(),
                        TraceState.getDefault())));
    }
}
