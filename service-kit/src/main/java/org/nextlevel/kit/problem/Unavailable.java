package org.nextlevel.kit.problem;

import java.time.Duration;
import java.util.List;
import org.nextlevel.sentence.Sentence;

/** 503, or 429 where the caller's own organization is the reason: not now, but soon; nothing was changed, and nothing is lost. */
public final class Unavailable extends ApiProblem {
    private static final long serialVersionUID = 1L;

    private final Duration retryAfter;

    /** Another part does not answer. */
    public Unavailable(String part, Throwable cause) {
        this(
                503,
                "upstream-unavailable",
                Sentence.say("%s does not answer now: try again in a moment.", part),
                Duration.ofSeconds(5));
        initCause(cause);
    }

    private Unavailable(int status, String code, String detail, Duration retryAfter) {
        super(status, code, detail, List.of());
        this.retryAfter = retryAfter;
    }

    /** The database is away, or busy for too long. */
    public static Unavailable database() {
        return new Unavailable(
                503,
                "upstream-unavailable",
                Sentence.of("The database does not answer in time: repeat the request in 5 s."),
                Duration.ofSeconds(5));
    }

    /** More is asked of this service than it can do. */
    public static Unavailable overloaded() {
        return new Unavailable(
                503,
                "upstream-unavailable",
                Sentence.of("More is asked of this service than it can do now: repeat the request in 2 s."),
                Duration.ofSeconds(2));
    }

    /** Who signs people in is away, and without it this service cannot check tokens yet. */
    public static Unavailable signIn() {
        return new Unavailable(
                503,
                "upstream-unavailable",
                Sentence.of("The service that signs people in does not answer: repeat the request in 5 s."),
                Duration.ofSeconds(5));
    }

    /** What the caller wrote has not arrived here. */
    public static Unavailable notYetVisible() {
        return new Unavailable(
                503,
                "not-yet-visible",
                Sentence.of(
                        "What NextLevel-Position names has not arrived here yet: ask again in a second, or without that header for what is there."),
                Duration.ofSeconds(1));
    }

    /** What this service copied from others is being built anew, so that an answer would leave something out. */
    public static Unavailable rebuilding() {
        return new Unavailable(
                503,
                "not-yet-visible",
                Sentence.of("What belongs to your organization is being put together anew here: ask again in 5 s."),
                Duration.ofSeconds(5));
    }

    /** The organization has as much expensive work in hand as there can be. */
    public static Unavailable busy() {
        return new Unavailable(
                429,
                "rate-limited",
                Sentence.of(
                        "Your organization has as much of this kind of work in hand as there can be: repeat the request in 5 s."),
                Duration.ofSeconds(5));
    }

    /** As many wait for something to happen as may. */
    public static Unavailable waiting() {
        return new Unavailable(
                429,
                "rate-limited",
                Sentence.of("As many requests wait here as there can be: ask without waiting, or again in 5 s."),
                Duration.ofSeconds(5));
    }

    /** When to come back, in whole seconds. */
    public Duration retryAfter() {
        return retryAfter;
    }
}
