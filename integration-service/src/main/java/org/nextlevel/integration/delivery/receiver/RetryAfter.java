package org.nextlevel.integration.delivery.receiver;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The header {@code Retry-After} (RFC 9110, 10.2.3). */
final class RetryAfter {
    /** Nobody makes a sender wait for longer. */
    private static final Duration LONGEST = Duration.ofDays(1);

    private static final int DIGITS = 9;

    private RetryAfter() {}

    /** How long to wait; empty when nothing, or nothing readable, was said. */
    static Optional<Duration> of(@Nullable String value, Instant now) {
        if (value == null) {
            return Optional.empty();
        }
        String said = value.strip();
        if (said.matches("\\d{1,%d}".formatted(DIGITS))) {
            return Optional.of(bounded(Duration.ofSeconds(Long.parseLong(said))));
        }
        try {
            ZonedDateTime moment = ZonedDateTime.parse(said, DateTimeFormatter.RFC_1123_DATE_TIME);
            return Optional.of(bounded(Duration.between(now, moment.toInstant())));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private static Duration bounded(Duration wait) {
        return wait.isNegative() ? Duration.ZERO : wait.compareTo(LONGEST) > 0 ? LONGEST : wait;
    }
}
