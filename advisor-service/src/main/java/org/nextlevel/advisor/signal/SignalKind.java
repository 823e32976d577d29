package org.nextlevel.advisor.signal;

import org.nextlevel.advisor.timing.Direction;

/** What can be stated about a time: which way it points, how much it counts, whether one waits while it is in force. */
public enum SignalKind {
    REVIEW_CYCLE(Direction.GOOD, 1, false),
    TEAM_GROWTH(Direction.GOOD, 1, false),
    STRONG_FINANCIALS(Direction.GOOD, 1, false),
    HIRING_FREEZE(Direction.BAD, 2, true),
    LAYOFFS(Direction.BAD, 3, true),
    WEAK_FINANCIALS(Direction.BAD, 2, true),
    MANAGER_OVERWHELMED(Direction.BAD, 1, false);

    private final Direction direction;
    private final int weight;
    private final boolean blocking;

    SignalKind(Direction direction, int weight, boolean blocking) {
        this.direction = direction;
        this.weight = weight;
        this.blocking = blocking;
    }

    Direction direction() {
        return direction;
    }

    int weight() {
        return weight;
    }

    boolean blocking() {
        return blocking;
    }

    String mission() {
        return direction == Direction.GOOD ? "M5.1" : "M5.2";
    }
}
