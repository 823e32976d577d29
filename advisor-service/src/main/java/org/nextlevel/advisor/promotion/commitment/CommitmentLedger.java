package org.nextlevel.advisor.promotion.commitment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.nextlevel.advisor.promotion.promotioncase.VisibleCase;
import org.nextlevel.kit.event.Outbox;

/** Remembers for good what happens to commitments, and tells it, in the transaction of the change. */
@ApplicationScoped
class CommitmentLedger {
    private final CommitmentChanges changes;
    private final Outbox outbox;
    private final Clock clock;

    CommitmentLedger(CommitmentChanges changes, Outbox outbox, Clock clock) {
        this.changes = changes;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** The caller did this to a commitment. */
    void enter(CommitmentAction action, Commitment commitment, VisibleCase by) {
        enter(action, commitment, by, null, null);
    }

    /**
     * The caller did this to a commitment.
     *
     * @param evidence id of the piece that shows it; null for none
     * @param note in the caller's words; null for none
     */
    void enter(CommitmentAction action, Commitment commitment, VisibleCase by, UUID evidence, String note) {
        var change = new CommitmentChange(
                commitment, action, by.party(), by.caller(), evidence, note, clock.instant());
        enter(change, commitment, by.owner().managerId());
    }

    /**
     * Evidence that arrived shows that a commitment is kept.
     *
     * @param manager id of the owner's direct manager now; null for none
     */
    void enterKept(Commitment commitment, UUID evidence, UUID manager) {
        var change = new CommitmentChange(
                commitment, CommitmentAction.FULFIL, null, null, evidence, null, clock.instant());
        enter(change, commitment, manager);
    }

    private void enter(CommitmentChange change, Commitment commitment, UUID manager) {
        changes.persist(change);
        // So that the event carries the version that the change makes.
        changes.flush();
        outbox.append(new CommitmentEvent(
                change.change() == CommitmentAction.MAKE
                        ? CommitmentEvent.Type.COMMITMENT_MADE
                        : CommitmentEvent.Type.COMMITMENT_CHANGED,
                CommitmentPayload.of(commitment, manager)));
    }
}
