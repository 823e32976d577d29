package org.nextlevel.advisor.promotion.commitment.ledger;

import java.time.LocalDate;
import org.nextlevel.advisor.promotion.commitment.Commitment;
import org.nextlevel.advisor.promotion.promotioncase.access.CaseParty;

/** A commitment that is still to be kept, for a summary of what was agreed. */
public record OpenCommitment(CaseParty madeAs, String what, LocalDate dueOn) {

    static OpenCommitment of(Commitment commitment) {
        return new OpenCommitment(
                commitment.madeAs(),
                commitment.terms().what(),
                commitment.terms().dueOn());
    }
}
