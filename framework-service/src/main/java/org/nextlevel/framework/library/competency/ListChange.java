package org.nextlevel.framework.library.competency;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nextlevel.framework.list.ListedCompetency;

/**
 * What a list changes in a library.
 *
 * @param added those that the library does not have
 * @param changed those of which the library says something else
 * @param gone ids of those that the list does not have any more
 */
record ListChange(List<ListedCompetency> added, List<ListedCompetency> changed, List<String> gone) {
    /** @param present what the library has, by id */
    static ListChange of(Map<String, ListedCompetency> present, List<ListedCompetency> list) {
        Map<Boolean, List<ListedCompetency>> byPresence =
                list.stream().collect(Collectors.partitioningBy(one -> present.containsKey(one.id())));
        List<ListedCompetency> changed = byPresence.get(true).stream()
                .filter(one -> !one.equals(present.get(one.id())))
                .toList();
        var kept = byPresence.get(true).stream().map(ListedCompetency::id).collect(Collectors.toSet());
        List<String> gone = present.keySet().stream()
                .filter(id -> !kept.contains(id))
                .sorted()
                .toList();
        return new ListChange(byPresence.get(false), changed, gone);
    }

    boolean isNone() {
        return added.isEmpty() && changed.isEmpty() && gone.isEmpty();
    }

    /** Those that are to be written. */
    List<ListedCompetency> written() {
        return Stream.concat(added.stream(), changed.stream()).toList();
    }
}
