package org.nextlevel.kit.problem;

import java.time.Duration;
import java.util.List;

/** 503: what the answer needs is not here now; nothing was changed, and nothing is lost. */
public final class Unavailable extends ApiProblem {
    private static final long serialVersionUID = 1L;

    private final Duration retryAfter;

    /** Another part does not answer. */
    public Unavailable(String part, Throwable cause) {
        this(
                "upstream-unavailable",
                "%s does not answer now: try again in a moment.".formatted(part),
                Duration.ofSeconds(5));
        initCause(cause);
    }

    private Unavailable(String code, String detail, Duration retryAfter) {
        super(503, code, detail, List.of());
        this.retryAfter = retryAfter;
    }

    /** What the caller wrote has not arrived here. */
    public static Unavailable notYetVisible() {
        return new Unavailable(
                "not-yet-visible",
                "What NextLevel-Position names has not arrived here yet: ask again in a second, or without that header for what is there.",
                Duration.ofSeconds(1));
    }

    /** When to come back, in whole seconds. */
    public Duration retryAfter() {
        return retryAfter;
    }
}
