package org.nextlevel.evidence.me;

import java.util.function.Predicate;
import org.nextlevel.kit.tenant.Caller;
import org.nextlevel.kit.tenant.Role;
import org.nextlevel.kit.tenant.TokenScope;

/** What a screen asks before it offers a part of itself. What is done there is decided again, thing by thing. */
public enum Permission {
    /** Log evidence, read the own readiness, plan, and ask for a promotion: who is in the directory. */
    GROW(_ -> false),
    /** See a team: who has reports. */
    LEAD_TEAM(_ -> false),
    /** Read frameworks and the directory. */
    READ_COMPANY(
            caller -> !caller.isService() || caller.is(TokenScope.PEOPLE_READ) || caller.is(TokenScope.PEOPLE_WRITE)),
    /** Write the directory. */
    WRITE_DIRECTORY(caller -> caller.is(Role.HR) || caller.is(TokenScope.PEOPLE_WRITE)),
    /** State signals for the whole company. */
    STATE_SIGNALS(caller -> caller.is(Role.HR) || caller.is(TokenScope.SIGNALS_WRITE)),
    /** Write rules and texts, decide submitted cases, tell copies again. */
    WORK_AS_HR(caller -> caller.is(Role.HR)),
    /** Draft and publish frameworks. */
    EDIT_FRAMEWORKS(caller -> caller.is(Role.FRAMEWORK_EDITOR));

    private final Predicate<Caller> byToken;

    Permission(Predicate<Caller> byToken) {
        this.byToken = byToken;
    }

    boolean isIn(Caller token) {
        return byToken.test(token);
    }
}
