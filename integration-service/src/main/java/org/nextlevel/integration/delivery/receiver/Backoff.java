package org.nextlevel.integration.delivery.receiver;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

/** When what was not taken is tried again: as Standard Webhooks recommends, over three days. */
public final class Backoff {
    private static final List<Duration> PAUSES = List.of(
            Duration.ofSeconds(5),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(5),
            Duration.ofHours(10),
            Duration.ofHours(14),
            Duration.ofHours(20),
            Duration.ofHours(24));

    /** From the first try to the last. */
    public static final Duration WHOLE = Duration.ofHours(75);

    private Backoff() {}

    /** How long to wait after so many tries, at least one: up to a tenth longer by chance, so that not all come at once. */
    public static Duration after(int attempts) {
        Duration pause = PAUSES.get(Math.min(attempts, PAUSES.size()) - 1);
        return pause.plusMillis(ThreadLocalRandom.current().nextLong(pause.toMillis() / 10 + 1));
    }
}
