package org.nextlevel.kit.event.letter;

import org.nextlevel.kit.event.origin.RefusedEvent;

/**
 * Why a record could not be handled.
 *
 * @param label as metrics call it: that of a {@link RefusedEvent}, or {@value #NOT_HANDLED}
 * @param detail what was thrown, shortened: an exception may quote all of what it could not read
 */
record FailureReason(String label, String detail) {
    /** This service failed, though the record is one of the topic's owner. */
    static final String NOT_HANDLED = "not-handled";

    private static final int LONGEST = 1_000;

    static FailureReason of(Throwable thrown) {
        String label = thrown instanceof RefusedEvent refused ? refused.reason().label() : NOT_HANDLED;
        String words = thrown.getMessage() == null ? "" : ": " + thrown.getMessage();
        String said = thrown instanceof RefusedEvent
                ? thrown.getMessage()
                : thrown.getClass().getSimpleName() + words;
        return new FailureReason(label, FailedRecord.storable(FailedRecord.head(said, LONGEST)));
    }
}
