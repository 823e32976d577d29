package org.nextlevel.advisor.promotion.commitment.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.nextlevel.advisor.promotion.commitment.Commitment;
import org.nextlevel.advisor.promotion.commitment.CommitmentHistory;
import org.nextlevel.advisor.promotion.commitment.CommitmentMove;
import org.nextlevel.advisor.promotion.commitment.CommitmentTerms;
import org.nextlevel.advisor.promotion.commitment.Commitments;
import org.nextlevel.advisor.promotion.promotioncase.access.CaseParty;
import org.nextlevel.advisor.promotion.promotioncase.access.VisibleCase;

/** Keeps in the ledger what the answer of the present round leads to, and nothing that a corrected one led to (M6.4). */
@ApplicationScoped
public class FollowAnswer {
    private final Commitments commitments;
    private final CommitmentHistory history;
    private final Clock clock;

    FollowAnswer(Commitments commitments, CommitmentHistory history, Clock clock) {
        this.commitments = commitments;
        this.history = history;
        this.clock = clock;
    }

    /** A commitment that an answer leads to, and who makes it, OWNER or MANAGER. */
    public record NextStep(CaseParty by, CommitmentTerms terms) {}

    /**
     * Writes down the steps that are not there yet, and withdraws those still open that a former answer of this round brought
     * and this one does not. What was kept or restated stays. In the caller's transaction.
     *
     * @throws org.nextlevel.kit.problem.Conflict {@code too-many-commitments} when the case has as many as it can
     */
    public void follow(VisibleCase open, List<NextStep> steps) {
        List<NextStep> missing = new ArrayList<>(steps);
        commitments
                .openFollowing(open.promotionCase().id(), open.promotionCase().round())
                .stream()
                .filter(former -> !missing.remove(new NextStep(former.madeAs(), former.terms())))
                .forEach(former -> {
                    former.withdrawWithItsAnswer();
                    history.record(CommitmentMove.WITHDRAW, former, open);
                });
        missing.forEach(step -> write(open, step));
    }

    private void write(VisibleCase open, NextStep step) {
        commitments.requireRoom(open.promotionCase().id());
        int round = open.promotionCase().round();
        var made = new Commitment(open, step.by(), step.terms(), round, clock.instant());
        commitments.persist(made);
        history.record(CommitmentMove.MAKE, made, open);
    }
}
