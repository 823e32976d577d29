package org.nextlevel.framework.preview;

import java.util.Map;

/**
 * Whom a change of some levels affects.
 *
 * @param everybody people, each once, however many levels and reasons there are
 * @param levels by the level's key; one that affects nobody has no entry
 */
record AffectedPeople(long everybody, Map<String, Counts> levels) {
    private static final Counts NOBODY = new Counts(0, 0, 0);

    /**
     * Whom the change of one level affects, by reason.
     *
     * @param at who are at the level
     * @param next who are directly below it
     * @param cases who have an open case for it
     */
    record Counts(long at, long next, long cases) {}

    Counts at(String level) {
        return levels.getOrDefault(level, NOBODY);
    }
}
