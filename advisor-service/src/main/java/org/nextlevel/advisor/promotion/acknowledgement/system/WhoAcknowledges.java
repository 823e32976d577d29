package org.nextlevel.advisor.promotion.acknowledgement.system;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.nextlevel.kit.person.CurrentPerson;
import org.nextlevel.kit.problem.Forbidden;
import org.nextlevel.kit.tenant.Caller;
import org.nextlevel.kit.tenant.Role;
import org.nextlevel.kit.tenant.TokenScope;

/** Decides who says whether a promotion was taken over: the HR system, and HR of everybody but themselves. */
@ApplicationScoped
class WhoAcknowledges {
    private final Caller caller;
    private final CurrentPerson person;

    WhoAcknowledges(Caller caller, CurrentPerson person) {
        this.caller = caller;
        this.person = person;
    }

    /** Whether the caller may say it of this person's promotion. */
    boolean may(UUID employee) {
        return caller.is(TokenScope.PROMOTIONS_ACKNOWLEDGE)
                || (caller.is(Role.HR) && person.find().filter(employee::equals).isEmpty());
    }

    /** @throws Forbidden where the caller may not */
    void require(UUID employee) {
        if (!may(employee)) {
            throw new Forbidden("Nobody acknowledges the own promotion: the HR system does, or somebody else of HR.");
        }
    }
}
