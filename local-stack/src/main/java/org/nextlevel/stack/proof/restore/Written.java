package org.nextlevel.stack.proof.restore;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What was acknowledged.
 *
 * @param things the first write of each piece of evidence and of each person, by its id
 * @param titles each title of {@link Writing#OFTEN_WRITTEN}, who had them one after the other
 */
record Written(Map<String, Write> things, Map<String, Write> titles) {
    /** The ids of the things of which this is so. */
    Set<String> those(Predicate<Write> so) {
        return with(things, so);
    }

    /** What speaks against a title's being that of a moment: itself, when it came later, or those that came between; none when it is. */
    Set<String> against(String title, Instant moment) {
        Write there = titles.get(title);
        if (there == null || there.isAfter(moment)) {
            return Set.of(title);
        }
        return with(titles, write -> write.isBefore(moment) && write.isAfter(there.acknowledged()));
    }

    private static Set<String> with(Map<String, Write> writes, Predicate<Write> so) {
        return writes.entrySet().stream()
                .filter(one -> so.test(one.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
