package org.nextlevel.advisor.agreement;

import java.util.Set;
import org.nextlevel.advisor.copy.people.Subject;
import org.nextlevel.kit.problem.Forbidden;

/** How somebody stands to an agreement. */
enum Standing {
    /** The person whose requirements they are. */
    OWNER(Set.of(Action.ASK_BACK, Action.CONFIRM, Action.WITHDRAW)),
    /** The direct manager of today, whoever it was when it began. */
    MANAGER(Set.of(Action.ANSWER, Action.CONFIRM, Action.WITHDRAW)),
    /** A manager further up, who reads. */
    ABOVE(Set.of());

    private final Set<Action> everAllowed;

    Standing(Set<Action> everAllowed) {
        this.everAllowed = everAllowed;
    }

    static Standing of(Subject subject) {
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
    void require(Action action) {
        if (!everAllowed.contains(action)) {
            throw new Forbidden("The person asks and confirms, the direct manager answers: nobody else changes it.");
        }
    }
}
