package org.nextlevel.advisor.promotion.commitment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.nextlevel.advisor.promotion.promotioncase.access.CaseParty;
import org.nextlevel.advisor.promotion.promotioncase.access.VisibleCase;
import org.nextlevel.kit.problem.Conflict;
import org.nextlevel.kit.problem.Forbidden;
import org.nextlevel.kit.tenant.Aggregate;

/** A commitment of the owner or of the manager. Its terms never change: who made it restates it as another one. */
@Entity
public class Commitment extends Aggregate {
    private static final int DAYS_BETWEEN_REMINDERS = 14;

    @Id
    private UUID id;

    private UUID caseId;
    private UUID employeeId;

    @Enumerated(EnumType.STRING)
    private CaseParty madeAs;

    private UUID madeBy;
    private CommitmentTerms terms;

    @Enumerated(EnumType.STRING)
    private CommitmentState state;

    private LocalDate keptOn;
    private UUID evidenceId;
    private UUID upheldBy;
    private UUID restates;

    @Column
    private Integer followsRound;

    @Column
    private LocalDate nextReminderOn;

    private Instant madeAt;

    protected Commitment() {}

    /**
     * In the name of the owner, or of whoever is the direct manager; a manager who is not the caller has to confirm it.
     *
     * @param followsRound the time of asking whose answer brought it; null for none
     */
    public Commitment(VisibleCase open, CaseParty madeAs, CommitmentTerms terms, Integer followsRound, Instant at) {
        this.followsRound = followsRound;
        this.id = UUID.randomUUID();
        this.caseId = open.promotionCase().id();
        this.employeeId = open.owner().id();
        this.madeAs = madeAs;
        this.madeBy = madeAs == CaseParty.OWNER ? employeeId : open.owner().managerId();
        this.upheldBy = madeAs == CaseParty.MANAGER && open.is(CaseParty.MANAGER) ? open.caller() : null;
        this.terms = terms;
        this.state = CommitmentState.OPEN;
        this.nextReminderOn = terms.dueOn().plusDays(1);
        this.madeAt = at;
    }

    public void confirm(VisibleCase open) {
        require(CommitmentMove.CONFIRM, open);
        upheldBy = open.caller();
    }

    /** Answers the new one; this one stays as it was said. */
    public Commitment restate(VisibleCase open, CommitmentTerms restated, Instant at) {
        require(CommitmentMove.RESTATE, open);
        end(CommitmentState.RESTATED);
        var next = new Commitment(open, madeAs, restated, null, at);
        next.restates = id;
        return next;
    }

    /** @param evidence id of the piece that shows it; null where a word does */
    public void fulfil(VisibleCase open, UUID evidence, LocalDate today) {
        require(CommitmentMove.FULFIL, open);
        keep(evidence, today);
    }

    /** It is kept, as a piece of evidence shows that just arrived. */
    public void keep(UUID evidence, LocalDate today) {
        evidenceId = evidence;
        keptOn = today;
        end(CommitmentState.KEPT);
    }

    /** The answer that brought it was corrected. */
    public void withdrawWithItsAnswer() {
        end(CommitmentState.WITHDRAWN);
    }

    public void withdraw(VisibleCase open) {
        require(CommitmentMove.WITHDRAW, open);
        end(CommitmentState.WITHDRAWN);
    }

    /** Notes that both were reminded of it. */
    public void remind(LocalDate today) {
        nextReminderOn = today.plusDays(DAYS_BETWEEN_REMINDERS);
    }

    private void end(CommitmentState end) {
        state = end;
        nextReminderOn = null;
    }

    private void require(CommitmentMove action, VisibleCase open) {
        if (!open.is(CaseParty.OWNER) && !open.is(CaseParty.MANAGER)) {
            throw new Forbidden("Commitments are between the owner of the case and the direct manager.");
        }
        if (!actions(open).contains(action)) {
            throw new Conflict(
                    "commitment-state",
                    "The commitment is %s, and its actions say what you can do with it now.",
                    state);
        }
    }

    /** What the caller can do with it now. */
    public Set<CommitmentMove> actions(VisibleCase open) {
        return CommitmentMove.of(this, open);
    }

    /** Whether it is in the manager's name, and the direct manager of today has not confirmed it. */
    public boolean isUnconfirmed(VisibleCase open) {
        return madeAs == CaseParty.MANAGER
                && state == CommitmentState.OPEN
                && (upheldBy == null || !upheldBy.equals(open.owner().managerId()));
    }

    /** Whether its day has passed while it is still to be kept; nobody owes anything in a case that is over. */
    public boolean isOverdue(VisibleCase open, LocalDate today) {
        return state == CommitmentState.OPEN
                && terms.dueOn().isBefore(today)
                && open.promotionCase().state().isOpen();
    }

    public UUID id() {
        return id;
    }

    public UUID caseId() {
        return caseId;
    }

    public UUID employeeId() {
        return employeeId;
    }

    public CaseParty madeAs() {
        return madeAs;
    }

    public UUID madeBy() {
        return madeBy;
    }

    public CommitmentTerms terms() {
        return terms;
    }

    public CommitmentState state() {
        return state;
    }

    public LocalDate keptOn() {
        return keptOn;
    }

    public UUID evidenceId() {
        return evidenceId;
    }

    public UUID restates() {
        return restates;
    }

    public Instant madeAt() {
        return madeAt;
    }
}
