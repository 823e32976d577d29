package org.nextlevel.advisor.promotion.commitment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.nextlevel.advisor.promotion.promotioncase.access.Party;
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
    private Party madeAs;

    private UUID madeBy;
    private CommitmentTerms terms;

    @Enumerated(EnumType.STRING)
    private CommitmentState state;

    private LocalDate keptOn;
    private UUID evidenceId;
    private UUID upheldBy;
    private UUID restates;

    @Column
    private LocalDate nextReminderOn;

    private Instant madeAt;

    protected Commitment() {}

    /** In the name of the owner, or of whoever is the direct manager; a manager who is not the caller has to confirm it. */
    public Commitment(VisibleCase open, Party madeAs, CommitmentTerms terms, Instant at) {
        this.id = UUID.randomUUID();
        this.caseId = open.promotionCase().id();
        this.employeeId = open.owner().id();
        this.madeAs = madeAs;
        this.madeBy = madeAs == Party.OWNER ? employeeId : open.owner().managerId();
        this.upheldBy = madeAs == Party.MANAGER && open.is(Party.MANAGER) ? open.caller() : null;
        this.terms = terms;
        this.state = CommitmentState.OPEN;
        this.nextReminderOn = terms.dueOn().plusDays(1);
        this.madeAt = at;
    }

    public void confirm(VisibleCase open) {
        require(CommitmentAction.CONFIRM, open);
        upheldBy = open.caller();
    }

    /** Answers the new one; this one stays as it was said. */
    public Commitment restate(VisibleCase open, CommitmentTerms restated, Instant at) {
        require(CommitmentAction.RESTATE, open);
        end(CommitmentState.RESTATED);
        var next = new Commitment(open, madeAs, restated, at);
        next.restates = id;
        return next;
    }

    /** @param evidence id of the piece that shows it; null where a word does */
    public void fulfil(VisibleCase open, UUID evidence, LocalDate today) {
        require(CommitmentAction.FULFIL, open);
        keep(evidence, today);
    }

    /** It is kept, as a piece of evidence shows that just arrived. */
    public void keep(UUID evidence, LocalDate today) {
        evidenceId = evidence;
        keptOn = today;
        end(CommitmentState.KEPT);
    }

    public void withdraw(VisibleCase open) {
        require(CommitmentAction.WITHDRAW, open);
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

    private void require(CommitmentAction action, VisibleCase open) {
        if (!open.is(Party.OWNER) && !open.is(Party.MANAGER)) {
            throw new Forbidden("Commitments are between the owner of the case and the direct manager.");
        }
        if (!actions(open).contains(action)) {
            throw new Conflict(
                    "commitment-state",
                    "The commitment is %s, and its actions say what you can do with it now.".formatted(state));
        }
    }

    /** What the caller can do with it now. */
    public Set<CommitmentAction> actions(VisibleCase open) {
        Set<CommitmentAction> actions = EnumSet.noneOf(CommitmentAction.class);
        if (state != CommitmentState.OPEN || !open.promotionCase().state().isOpen()) {
            return actions;
        }
        boolean mine = open.is(madeAs);
        if (mine) {
            actions.add(CommitmentAction.RESTATE);
            actions.add(CommitmentAction.WITHDRAW);
            if (isUnconfirmed(open)) {
                actions.add(CommitmentAction.CONFIRM);
            }
        }
        // A commitment is kept when the other side says so; evidence speaks for itself, and is its owner's to show.
        boolean judges =
                terms.needEvidence() ? open.is(Party.OWNER) : !mine && (open.is(Party.OWNER) || open.is(Party.MANAGER));
        if (judges) {
            actions.add(CommitmentAction.FULFIL);
        }
        return actions;
    }

    /** Whether it is in the manager's name, and the direct manager of today has not confirmed it. */
    public boolean isUnconfirmed(VisibleCase open) {
        return madeAs == Party.MANAGER
                && state == CommitmentState.OPEN
                && (upheldBy == null || !upheldBy.equals(open.owner().managerId()));
    }

    /** Whether its day has passed while it is still to be kept: the same that {@link Commitments#overdueOf} asks the database. */
    public boolean isOverdue(LocalDate today) {
        return state == CommitmentState.OPEN && terms.dueOn().isBefore(today);
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

    public Party madeAs() {
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
