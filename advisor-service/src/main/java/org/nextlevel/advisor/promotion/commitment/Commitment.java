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
import org.nextlevel.advisor.promotion.promotioncase.VisibleCase;
import org.nextlevel.advisor.promotion.promotioncase.Party;
import org.nextlevel.advisor.promotion.promotioncase.PromotionCase;
import org.nextlevel.kit.problem.Conflict;
import org.nextlevel.kit.problem.Forbidden;
import org.nextlevel.kit.tenant.Aggregate;

/** A promise of the owner or of the manager. Its words never change: who made it says it anew as another one. */
@Entity
class Commitment extends Aggregate {
    private static final int DAYS_BETWEEN_REMINDERS = 14;

    @Id
    private UUID id;

    @Column(name = "case_id")
    private UUID caseId;

    @Column(name = "employee_id")
    private UUID employeeId;

    @Enumerated(EnumType.STRING)
    @Column(name = "made_as")
    private Party madeAs;

    @Column(name = "made_by")
    private UUID madeBy;

    private String what;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "fulfilled_by")
    private FulfilledBy fulfilledBy;

    private String competency;
    private String level;

    @Enumerated(EnumType.STRING)
    private CommitmentState state;

    @Column(name = "kept_on")
    private LocalDate keptOn;

    @Column(name = "evidence_id")
    private UUID evidenceId;

    @Column(name = "upheld_by")
    private UUID upheldBy;

    private UUID restates;

    @Column(name = "next_reminder_on")
    private LocalDate nextReminderOn;

    @Column(name = "made_at")
    private Instant madeAt;

    protected Commitment() {}

    /**
     * @param madeBy in whose name it is
     * @param upheldBy the manager who stands by it; null for the owner's, or when the manager has not said so yet
     */
    Commitment(PromotionCase promotionCase, Party madeAs, UUID madeBy, UUID upheldBy, CommitmentTerms promise, Instant at) {
        this.id = UUID.randomUUID();
        this.caseId = promotionCase.id();
        this.employeeId = promotionCase.employeeId();
        this.madeAs = madeAs;
        this.madeBy = madeBy;
        this.upheldBy = upheldBy;
        this.what = promise.what();
        this.dueOn = promise.dueOn();
        this.fulfilledBy = promise.fulfilledBy();
        this.competency = promise.competency();
        this.level = promise.level();
        this.state = CommitmentState.OPEN;
        this.nextReminderOn = dueOn.plusDays(1);
        this.madeAt = at;
    }

    void confirm(VisibleCase open) {
        require(CommitmentAction.CONFIRM, open);
        upheldBy = open.caller();
    }

    /** The new one; this one stays as it was said. */
    Commitment restate(VisibleCase open, CommitmentTerms promise, Instant at) {
        require(CommitmentAction.RESTATE, open);
        end(CommitmentState.RESTATED);
        var anew = new Commitment(
                open.promotionCase(),
                madeAs,
                open.caller(),
                madeAs == Party.MANAGER ? open.caller() : null,
                promise,
                at);
        anew.restates = id;
        return anew;
    }

    /** @param evidence id of the piece that shows it; null where a word does */
    void fulfil(VisibleCase open, UUID evidence, LocalDate today) {
        require(CommitmentAction.FULFIL, open);
        keep(evidence, today);
    }

    /** A piece that was just told shows it. */
    void keep(UUID evidence, LocalDate today) {
        evidenceId = evidence;
        keptOn = today;
        end(CommitmentState.KEPT);
    }

    void withdraw(VisibleCase open) {
        require(CommitmentAction.WITHDRAW, open);
        end(CommitmentState.WITHDRAWN);
    }

    /** Notes that both were reminded of it. */
    void remind(LocalDate today) {
        nextReminderOn = today.plusDays(DAYS_BETWEEN_REMINDERS);
    }

    private void end(CommitmentState end) {
        state = end;
        nextReminderOn = null;
    }

    private void require(CommitmentAction change, VisibleCase open) {
        if (!open.is(Party.OWNER) && !open.is(Party.MANAGER)) {
            throw new Forbidden("Commitments are between the owner of the case and the direct manager.");
        }
        if (!actions(open).contains(change)) {
            throw new Conflict(
                    "commitment-state",
                    "The commitment is %s, and its actions say what you can do with it now.".formatted(state));
        }
    }

    /** What the caller can do with it now. */
    Set<CommitmentAction> actions(VisibleCase open) {
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
        // A promise is kept when the other side says so; evidence speaks for itself, and is its owner's to show.
        boolean judges = fulfilledBy == FulfilledBy.EVIDENCE
                ? open.is(Party.OWNER)
                : !mine && (open.is(Party.OWNER) || open.is(Party.MANAGER));
        if (judges) {
            actions.add(CommitmentAction.FULFIL);
        }
        return actions;
    }

    /** Whether it is said in the manager's name, and the direct manager of today has not said so too. */
    boolean isUnconfirmed(VisibleCase open) {
        return madeAs == Party.MANAGER
                && state == CommitmentState.OPEN
                && (upheldBy == null || !upheldBy.equals(open.owner().managerId()));
    }

    boolean isOverdue(LocalDate today) {
        return state == CommitmentState.OPEN && dueOn.isBefore(today);
    }

    CommitmentView view(VisibleCase open, LocalDate today) {
        return new CommitmentView(
                id,
                madeAs,
                madeBy,
                what,
                dueOn,
                fulfilledBy,
                competency,
                level,
                state,
                isOverdue(today),
                isUnconfirmed(open),
                keptOn,
                evidenceId,
                restates,
                madeAt,
                actions(open),
                version());
    }

    OpenCommitment summary() {
        return new OpenCommitment(madeAs, what, dueOn);
    }

    CommitmentEvent.State told(UUID manager) {
        return new CommitmentEvent.State(id, caseId, employeeId, manager, madeAs, version(), state, dueOn, keptOn);
    }

    UUID id() {
        return id;
    }

    UUID employeeId() {
        return employeeId;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    FulfilledBy fulfilledBy() {
        return fulfilledBy;
    }

    String competency() {
        return competency;
    }

    String level() {
        return level;
    }

    UUID caseId() {
        return caseId;
    }
}
