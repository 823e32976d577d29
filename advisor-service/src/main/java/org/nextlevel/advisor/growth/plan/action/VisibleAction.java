package org.nextlevel.advisor.growth.plan.action;

import org.nextlevel.advisor.copy.framework.ladder.FrameworkNames;

/**
 * An action of a plan as somebody may see it.
 *
 * @param own whether it is its owner who sees it, rather than the direct manager with whom it is shared
 * @param names what its framework calls its levels
 */
public record VisibleAction(PlanAction action, boolean own, FrameworkNames names) {}
