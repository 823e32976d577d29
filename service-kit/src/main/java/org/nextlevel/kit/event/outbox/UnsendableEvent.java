package org.nextlevel.kit.event.outbox;

/** Kafka will never take this event, however often it is asked. */
final class UnsendableEvent extends RuntimeException {
    private final OutboxRow row;

    UnsendableEvent(OutboxRow row, Throwable cause) {
        super(cause);
        this.row = row;
    }

    OutboxRow row() {
        return row;
    }
}
