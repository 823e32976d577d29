package org.nextlevel.advisor.growth.plan;

import java.util.EnumSet;
import java.util.Set;

/** What a caller may do with an action of a plan. */
enum PlanActionOption {
    CHANGE,
    DROP,
    RESUME,
    LINK_EVIDENCE,
    DELETE;

    static Set<PlanActionOption> ofOwner(boolean dropped) {
        return dropped ? EnumSet.of(CHANGE, RESUME, DELETE) : EnumSet.of(CHANGE, DROP, LINK_EVIDENCE, DELETE);
    }
}
