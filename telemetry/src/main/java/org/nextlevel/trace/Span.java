package org.nextlevel.trace;

import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.StatusCode;

/** One step of a trace, from its beginning to {@link #end}. */
public final class Span implements AutoCloseable {
    private static final int LONGEST = 100;
    private static final int FAULT = 500;

    private final String name;
    private final io.opentelemetry.api.trace.Span span;

    Span(String name, io.opentelemetry.api.trace.Span span) {
        this.name = name;
        this.span = span;
    }

    /** This step as the parent of whatever follows from it. */
    public TraceParent asParent() {
        SpanContext context = span.getSpanContext();
        return new TraceParent(context.getTraceId(), context.getSpanId(), context.isSampled());
    }

    /** Of a request its method, or {@code OTHER} for one that nobody knows. */
    public String method() {
        return name;
    }

    /**
     * Notes which request it answers.
     *
     * @param route the template of the path
     */
    public void routed(String route) {
        request(name, route);
    }

    void request(String method, String route) {
        span.updateName(method + " " + route);
        with(SpanFact.METHOD, method).with(SpanFact.ROUTE, route);
    }

    /** Notes a name of ours, an id or a template. */
    public Span with(SpanFact fact, String value) {
        span.setAttribute(fact.key(), value.substring(0, Math.min(LONGEST, value.length())));
        return this;
    }

    /** Notes a number. */
    public Span with(SpanFact fact, long value) {
        span.setAttribute(fact.key(), value);
        return this;
    }

    /**
     * Notes how it was answered; a fault of ours is a failure, a refusal is not.
     *
     * @param tenant the company that it was answered for, or {@code -} for none
     */
    public void answered(int status, String tenant) {
        with(SpanFact.STATUS, status).with(SpanFact.TENANT, tenant);
        if (status >= FAULT) {
            failed(Integer.toString(status));
        }
    }

    /** Notes that it failed: by which exception, and not with its words, which may be somebody's. */
    public void failed(Throwable failure) {
        failed(failure.getClass().getSimpleName());
    }

    /** Notes that it failed, and how, by a name of ours. */
    public void failed(String outcome) {
        with(SpanFact.OUTCOME, outcome);
        span.setStatus(StatusCode.ERROR);
    }

    /** Does the work of this step, and notes when that fails. */
    public void during(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException | Error e) {
            failed(e);
            throw e;
        }
    }

    /** Ends the step. */
    public void end() {
        span.end();
    }

    @Override
    public void close() {
        end();
    }
}
