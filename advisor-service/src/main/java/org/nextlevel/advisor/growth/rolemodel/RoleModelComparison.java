package org.nextlevel.advisor.growth.rolemodel;

import java.util.List;
import org.nextlevel.advisor.copy.framework.ladder.FrameworkNames;

/**
 * How somebody compares with the role models of a level.
 *
 * @param target key of the level
 * @param agreed how many at the level agreed to be counted
 * @param shown what those and the person show
 */
record RoleModelComparison(String target, int agreed, List<ShownCompetency> shown, FrameworkNames names) {}
