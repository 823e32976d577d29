package org.nextlevel.advisor.promotion.commitment;

import java.util.EnumSet;
import java.util.Set;
import org.nextlevel.advisor.promotion.promotioncase.access.CaseParty;
import org.nextlevel.advisor.promotion.promotioncase.access.VisibleCase;

/** What can happen to a commitment, and what its parties can do. */
public enum CommitmentMove {
    /** It was made. */
    MAKE,
    /** The direct manager of today stands by what is said in the manager's name. */
    CONFIRM,
    /** Who made it, or the new manager, restates it. */
    RESTATE,
    /** It is kept. */
    FULFIL,
    /** Who made it takes it back. */
    WITHDRAW;

    /** What the caller can do with a commitment now. */
    static Set<CommitmentMove> of(Commitment commitment, VisibleCase open) {
        Set<CommitmentMove> moves = EnumSet.noneOf(CommitmentMove.class);
        if (commitment.state() != CommitmentState.OPEN
                || !open.promotionCase().state().isOpen()) {
            return moves;
        }
        boolean mine = open.is(commitment.madeAs());
        if (mine) {
            moves.add(RESTATE);
            moves.add(WITHDRAW);
            if (commitment.isUnconfirmed(open)) {
                moves.add(CONFIRM);
            }
        }
        // A commitment is kept when the other side says so; evidence speaks for itself, and is its owner's to show.
        boolean judges = commitment.terms().needEvidence()
                ? open.is(CaseParty.OWNER)
                : !mine && (open.is(CaseParty.OWNER) || open.is(CaseParty.MANAGER));
        if (judges) {
            moves.add(FULFIL);
        }
        return moves;
    }
}
