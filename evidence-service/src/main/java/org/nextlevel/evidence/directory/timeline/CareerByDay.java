package org.nextlevel.evidence.directory.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.nextlevel.evidence.directory.position.Career;
import org.nextlevel.evidence.directory.position.Tenure;

/** Adds up a career from what holds from which day on: the same facts in any order are the same career. */
public final class CareerByDay {
    private CareerByDay() {}

    /** Empty as long as no position is among the facts. */
    public static Optional<Career> of(Collection<DatedFact> facts) {
        var standing = new Standing();
        List<Tenure> rows = new ArrayList<>();
        byDay(facts).forEach((day, those) -> {
            those.forEach(standing::take);
            standing.writeTo(rows, day);
        });
        return rows.isEmpty() ? Optional.empty() : Optional.of(new Career(rows));
    }

    /** The facts of each day in their order. */
    static SortedMap<LocalDate, List<DatedFact>> byDay(Collection<DatedFact> facts) {
        SortedMap<LocalDate, List<DatedFact>> days = new TreeMap<>();
        facts.stream()
                .sorted(DatedFact.ORDER)
                .forEach(fact ->
                        days.computeIfAbsent(fact.day(), _ -> new ArrayList<>()).add(fact));
        return days;
    }
}
