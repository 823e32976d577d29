package org.nextlevel.advisor.promotion.promotioncase.access;

import static org.nextlevel.advisor.promotion.promotioncase.CaseState.AGREED;
import static org.nextlevel.advisor.promotion.promotioncase.CaseState.ANSWERED;
import static org.nextlevel.advisor.promotion.promotioncase.CaseState.APPEALED;
import static org.nextlevel.advisor.promotion.promotioncase.CaseState.ASKED;
import static org.nextlevel.advisor.promotion.promotioncase.CaseState.FOLLOW_THROUGH;
import static org.nextlevel.advisor.promotion.promotioncase.CaseState.PREPARING;
import static org.nextlevel.advisor.promotion.promotioncase.CaseState.PROMOTED;
import static org.nextlevel.advisor.promotion.promotioncase.CaseState.SUBMITTED;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.nextlevel.advisor.promotion.promotioncase.CaseState;

/** What can be done with a case, by whom in which states. Dates and answers may rule a move out for a while besides. */
public enum CaseMove {
    /** Shows it to the manager or to somebody by name. */
    SHARE(Map.of(CaseParty.OWNER, Set.of(PREPARING, ASKED, ANSWERED, AGREED, APPEALED, SUBMITTED))),
    /** Asks for the promotion, for the first time or again. */
    ASK(Map.of(CaseParty.OWNER, Set.of(PREPARING, ANSWERED, AGREED))),
    /** Records the answer; HR's is the answer to an appeal. */
    ANSWER(Map.of(
            CaseParty.OWNER, Set.of(ASKED, ANSWERED),
            CaseParty.MANAGER, Set.of(ASKED, ANSWERED),
            CaseParty.HR, Set.of(APPEALED))),
    /** Adds what somebody will do, or changes what it says of it. */
    COMMIT(Map.of(
            CaseParty.OWNER, Set.of(ASKED, ANSWERED, AGREED, APPEALED, SUBMITTED, PROMOTED),
            CaseParty.MANAGER, Set.of(ASKED, ANSWERED, AGREED, APPEALED, SUBMITTED, PROMOTED))),
    /** Agrees on the plan that follows from the answer. */
    AGREE(Map.of(CaseParty.OWNER, Set.of(ANSWERED))),
    /** Asks HR to look at the answer again. */
    APPEAL(Map.of(CaseParty.OWNER, Set.of(ANSWERED, AGREED))),
    /** Hands it to HR for the decision. */
    SUBMIT(Map.of(CaseParty.OWNER, Set.of(ANSWERED, AGREED), CaseParty.MANAGER, Set.of(ANSWERED, AGREED))),
    /** Approves or declines. */
    DECIDE(Map.of(CaseParty.HR, Set.of(SUBMITTED))),
    /** Begins the time after the promotion. */
    FOLLOW(Map.of(CaseParty.OWNER, Set.of(PROMOTED))),
    /** Ends it, so that the next case can begin. */
    COMPLETE(Map.of(CaseParty.OWNER, Set.of(FOLLOW_THROUGH))),
    /** Ends it without a promotion. */
    CLOSE(Map.of(CaseParty.OWNER, Set.of(PREPARING, ASKED, ANSWERED, AGREED, APPEALED, SUBMITTED)));

    private final Map<CaseParty, Set<CaseState>> allowed;

    CaseMove(Map<CaseParty, Set<CaseState>> allowed) {
        this.allowed = Collections.unmodifiableMap(new EnumMap<>(allowed));
    }

    /** Whether one of these parties may ever do it. */
    boolean isFor(Set<CaseParty> parties) {
        return parties.stream().anyMatch(allowed::containsKey);
    }

    /** Whether one of these parties may do it in a state. */
    boolean isFor(Set<CaseParty> parties, CaseState state) {
        return parties.stream()
                .anyMatch(party -> allowed.getOrDefault(party, Set.of()).contains(state));
    }
}
