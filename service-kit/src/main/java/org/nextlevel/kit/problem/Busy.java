package org.nextlevel.kit.problem;

import java.time.Duration;
import java.util.List;

/** 429: the organization has as much expensive work in hand as there can be; nothing was changed. */
public final class Busy extends ApiProblem {
    private static final long serialVersionUID = 1L;

    /** When to come back. */
    public static final Duration RETRY_AFTER = Duration.ofSeconds(5);

    public Busy() {
        super(
                429,
                "rate-limited",
                "Your organization has as much of this kind of work in hand as there can be: repeat the request in %d s."
                        .formatted(RETRY_AFTER.toSeconds()),
                List.of());
    }
}
