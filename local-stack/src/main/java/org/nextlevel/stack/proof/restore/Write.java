package org.nextlevel.stack.proof.restore;

import java.time.Instant;

/**
 * A write that was acknowledged.
 *
 * @param sent when it was sent
 * @param acknowledged when the answer was there
 */
record Write(Instant sent, Instant acknowledged) {
    boolean isBefore(Instant moment) {
        return acknowledged.isBefore(moment);
    }

    /** One that was under way at the moment is neither before it nor after it. */
    boolean isAfter(Instant moment) {
        return sent.isAfter(moment);
    }
}
