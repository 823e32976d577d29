package org.nextlevel.advisor.growth.plan.request;

/** Who sees an action. */
public enum PlanActionVisibility {
    /** Its owner alone. */
    PRIVATE,
    /** The direct manager too, who may not change it. */
    MANAGER
}
