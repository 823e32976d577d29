package org.nextlevel.framework.preview;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Whom a change of some levels affects, so that no number tells of a single person's case: what is counted of cases is not exact.
 *
 * @param everybody people, each once, however many levels and reasons there are; who only has a case counts in whole groups alone
 * @param levels by the level's key; one that affects nobody has no entry
 */
record AffectedPeople(long everybody, Map<String, Counts> levels) {
    /** No smaller number of cases is said. */
    static final int SMALLEST_GROUP = 5;

    private static final Counts NOBODY = new Counts(0, 0, null);

    /**
     * Whom the change of one level affects, by reason.
     *
     * @param at who are at the level
     * @param next who are directly below it
     * @param cases who have an open case for it, in whole groups; null for fewer than one
     */
    record Counts(long at, long next, @Nullable Long cases) {
        static Counts of(long at, long next, long cases) {
            return new Counts(at, next, cases < SMALLEST_GROUP ? null : Long.valueOf(wholeGroups(cases)));
        }
    }

    /** As many as may be said of so many. */
    static long wholeGroups(long people) {
        return people - people % SMALLEST_GROUP;
    }

    Counts at(String level) {
        return levels.getOrDefault(level, NOBODY);
    }
}
