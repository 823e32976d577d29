package org.nextlevel.advisor.growth.plan;

/**
 * An action of a plan as somebody may see it.
 *
 * @param own whether it is its owner who sees it, rather than the direct manager with whom it is shared
 */
record VisibleAction(PlanAction action, boolean own) {}
