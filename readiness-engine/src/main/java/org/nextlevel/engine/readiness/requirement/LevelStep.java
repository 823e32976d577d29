package org.nextlevel.engine.readiness.requirement;

import java.util.Set;

/**
 * A level as something that can be reached: ratings are positions of levels.
 *
 * @param level key of the level
 * @param name name of the level
 * @param position steps on the longest way up to the level, 1 at the bottom
 * @param shownAt the levels at which a claim shows it: the level and all above
 */
public record LevelStep(String level, String name, int position, Set<String> shownAt) {}
