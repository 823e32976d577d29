package org.nextlevel.advisor.growth.plan.action;

import java.util.EnumSet;
import java.util.Set;
import org.nextlevel.kit.action.Action;

/** What a caller may do with an action of a plan. */
enum PlanActionMove {
    CHANGE,
    /** To change it, with {@code dropped} true. */
    DROP,
    /** To change it, with {@code dropped} false. */
    RESUME,
    LINK_EVIDENCE,
    DELETE;

    static Set<PlanActionMove> ofOwner(boolean dropped) {
        return dropped ? EnumSet.of(CHANGE, RESUME, DELETE) : EnumSet.of(CHANGE, DROP, LINK_EVIDENCE, DELETE);
    }

    /** How it is done with the action at a path. */
    Action at(String planAction) {
        return switch (this) {
            case CHANGE, DROP, RESUME ->
                Action.put(this, planAction, "If-Match", "title", "dueOn", "visibility", "dropped");
            case LINK_EVIDENCE -> Action.post(this, planAction + "/evidence", "evidenceId");
            case DELETE -> Action.delete(this, planAction, "If-Match");
        };
    }
}
