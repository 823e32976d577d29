package org.nextlevel.evidence.nudge;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.nextlevel.evidence.nudge.Nudges.Raised;
import org.nextlevel.kit.event.Outbox;

/**
 * Raises and tells the nudges that are due in the current tenant. Each gap is told once, however long it goes on: what is
 * logged or shared ends it, and the next is told again. Any number of instances may do it at once.
 */
@ApplicationScoped
class RaiseNudges {
    private static final int BATCH = 500;
    private static final UUID FIRST = new UUID(0, 0);

    private final Nudges nudges;
    private final Outbox outbox;

    RaiseNudges(Nudges nudges, Outbox outbox) {
        this.nudges = nudges;
        this.outbox = outbox;
    }

    /** In transactions of its own, none of which holds more than a batch. */
    void raise(Instant now) {
        for (NudgeKind kind : NudgeKind.values()) {
            UUID after = FIRST;
            List<Raised> raised;
            do {
                UUID from = after;
                raised = QuarkusTransaction.requiringNew().call(() -> batch(kind, now, from));
                after = raised.isEmpty() ? from : raised.getLast().employee();
            } while (raised.size() == BATCH);
        }
    }

    private List<Raised> batch(NudgeKind kind, Instant now, UUID after) {
        nudges.hold();
        List<Raised> raised = nudges.raise(kind, now, after, BATCH);
        for (Raised nudge : raised) {
            outbox.append(kind.event(nudge.employee(), nudge.since(), nudge.span()));
        }
        return raised;
    }
}
