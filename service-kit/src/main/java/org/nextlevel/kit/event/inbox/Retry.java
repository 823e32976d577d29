package org.nextlevel.kit.event.inbox;

import java.time.Duration;

/** How often and how soon one event is tried again. */
final class Retry {
    /** Of an event that fails without the database being away, the first try included. */
    static final int TRIES = 5;

    private static final Duration SHORTEST = Duration.ofMillis(50);
    private static final Duration LONGEST = Duration.ofSeconds(1);

    private int tries;
    private Duration pause = SHORTEST;

    /** Counts one failure; whether another try can help. */
    boolean isWorthwhile(EventFailure failure) {
        return switch (failure) {
            case DATABASE_AWAY -> true;
            case MAY_PASS -> ++tries < TRIES;
            case LASTING, VERSION_JUMP -> false;
        };
    }

    /** Twice as long each time, up to a second. */
    Duration nextPause() {
        Duration now = pause;
        pause = pause.multipliedBy(2).compareTo(LONGEST) < 0 ? pause.multipliedBy(2) : LONGEST;
        return now;
    }
}
