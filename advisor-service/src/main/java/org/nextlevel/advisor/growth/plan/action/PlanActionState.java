package org.nextlevel.advisor.growth.plan.action;

import java.util.EnumSet;
import java.util.Set;

/** How far an action has come: computed from the evidence linked to it, except that its owner drops it. */
public enum PlanActionState {
    /** No evidence is linked to it that is there. */
    OPEN,
    /** Evidence is linked to it. */
    IN_PROGRESS,
    /** What closes it is there: enough pieces, each confirmed by somebody else. */
    DONE,
    /** Its owner gave it up. */
    DROPPED;

    /** Those in which there is still something to do. */
    static final Set<PlanActionState> GOING_ON = EnumSet.of(OPEN, IN_PROGRESS);
}
