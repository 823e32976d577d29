package org.nextlevel.advisor.promotion.commitment.view;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import org.nextlevel.advisor.copy.framework.Frameworks;
import org.nextlevel.advisor.copy.framework.ladder.Ladder;
import org.nextlevel.advisor.copy.wording.PeopleNames.Unnamed;
import org.nextlevel.advisor.promotion.commitment.Commitment;
import org.nextlevel.advisor.promotion.commitment.view.CommitmentList.CommitmentTotals;
import org.nextlevel.advisor.promotion.promotioncase.PromotionCase;
import org.nextlevel.advisor.promotion.promotioncase.access.VisibleCase;
import org.nextlevel.kit.page.Page;

/** Shows commitments to a party of their case, in the caller's transaction. */
@ApplicationScoped
public class ShowCommitment {
    private final Frameworks frameworks;
    private final Clock clock;

    ShowCommitment(Frameworks frameworks, Clock clock) {
        this.frameworks = frameworks;
        this.clock = clock;
    }

    /** One of them. */
    public Unnamed<CommitmentView> of(Commitment commitment, VisibleCase open) {
        Ladder ladder = ladder(open);
        LocalDate today = LocalDate.now(clock);
        return names -> CommitmentView.of(commitment, open, ladder, today, names);
    }

    /**
     * Part of the ledger.
     *
     * @param stillOpen all of the case that are still to be kept
     */
    public Unnamed<CommitmentList> of(Page<Commitment> page, Iterable<Commitment> stillOpen, VisibleCase open) {
        Ladder ladder = ladder(open);
        LocalDate today = LocalDate.now(clock);
        CommitmentTotals totals = totals(stillOpen, open, today);
        return names -> new CommitmentList(
                page.items().stream()
                        .map(one -> CommitmentView.of(one, open, ladder, today, names))
                        .toList(),
                page.next(),
                totals);
    }

    private static CommitmentTotals totals(Iterable<Commitment> stillOpen, VisibleCase open, LocalDate today) {
        int all = 0;
        int overdue = 0;
        int unconfirmed = 0;
        for (Commitment one : stillOpen) {
            all++;
            overdue += one.isOverdue(open, today) ? 1 : 0;
            unconfirmed += one.isUnconfirmed(open) ? 1 : 0;
        }
        return new CommitmentTotals(all, overdue, unconfirmed);
    }

    private Ladder ladder(VisibleCase open) {
        PromotionCase it = open.promotionCase();
        return frameworks.require(it.framework(), it.frameworkVersion()).ladder();
    }
}
