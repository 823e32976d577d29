package org.nextlevel.advisor.promotion.commitment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.nextlevel.advisor.promotion.promotioncase.access.CaseReaders;
import org.nextlevel.advisor.promotion.promotioncase.access.VisibleCase;
import org.nextlevel.kit.event.outbox.Outbox;

/** Remembers for good what happens to commitments, and tells it, in the transaction of the change. */
@ApplicationScoped
public class CommitmentHistory {
    private final CommitmentChanges changes;
    private final CaseReaders readers;
    private final Outbox outbox;
    private final Clock clock;

    CommitmentHistory(CommitmentChanges changes, CaseReaders readers, Outbox outbox, Clock clock) {
        this.changes = changes;
        this.readers = readers;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** The caller did this to a commitment. */
    public void record(CommitmentMove action, Commitment commitment, VisibleCase by) {
        record(action, commitment, by, null, null);
    }

    /**
     * The caller did this to a commitment.
     *
     * @param evidence id of the piece that shows it; null for none
     * @param note in the caller's words; null for none
     */
    public void record(CommitmentMove action, Commitment commitment, VisibleCase by, UUID evidence, String note) {
        var change = new CommitmentChange(commitment, action, by.party(), by.caller(), evidence, note, clock.instant());
        record(change, commitment, by.owner().managerId());
    }

    /**
     * Evidence that arrived shows that a commitment is kept.
     *
     * @param manager id of the owner's direct manager now; null for none
     */
    public void recordKept(Commitment commitment, UUID evidence, UUID manager) {
        var change =
                new CommitmentChange(commitment, CommitmentMove.FULFIL, null, null, evidence, null, clock.instant());
        record(change, commitment, manager);
    }

    private void record(CommitmentChange change, Commitment commitment, UUID manager) {
        changes.persist(change);
        // So that the event carries the version that the change makes.
        changes.flush();
        var event = new CommitmentEvent(
                change.change() == CommitmentMove.MAKE
                        ? CommitmentEvent.Type.COMMITMENT_MADE
                        : CommitmentEvent.Type.COMMITMENT_CHANGED,
                CommitmentPayload.of(commitment, manager, change.byEmployee()));
        outbox.append(event, readers.notice(commitment.caseId(), "commitment", commitment.id()));
    }
}
