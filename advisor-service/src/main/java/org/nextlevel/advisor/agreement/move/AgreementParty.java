package org.nextlevel.advisor.agreement.move;

import java.util.Set;
import org.nextlevel.advisor.copy.people.Subject;
import org.nextlevel.kit.problem.Forbidden;

/** How somebody stands to an agreement. */
public enum AgreementParty {
    /** The person whose requirements they are. */
    OWNER(Set.of(AgreementAction.ASK_BACK, AgreementAction.CONFIRM, AgreementAction.WITHDRAW)),
    /** The direct manager of today, whoever it was when it began. */
    MANAGER(Set.of(AgreementAction.ANSWER, AgreementAction.CONFIRM, AgreementAction.WITHDRAW)),
    /** A manager further up, who reads. */
    ABOVE(Set.of());

    private final Set<AgreementAction> everAllowed;

    AgreementParty(Set<AgreementAction> everAllowed) {
        this.everAllowed = everAllowed;
    }

    public static AgreementParty of(Subject subject) {
        if (subject.isCaller()) {
            return OWNER;
        }
        return subject.caller().equals(subject.employee().managerId()) ? MANAGER : ABOVE;
    }

    /**
     * Lets pass who may do it in some state.
     *
     * @throws Forbidden for everybody else
     */
    public void require(AgreementAction action) {
        if (!everAllowed.contains(action)) {
            throw new Forbidden("The person asks and confirms, the direct manager answers: nobody else changes it.");
        }
    }
}
