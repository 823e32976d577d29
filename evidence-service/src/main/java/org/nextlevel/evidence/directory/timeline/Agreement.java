package org.nextlevel.evidence.directory.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.nextlevel.evidence.directory.position.Career;
import org.nextlevel.evidence.directory.position.Tenure;

/**
 * What is to be done to facts so that they add up to a career that was written in another way.
 *
 * @param outdated which of them do not hold any more
 * @param missing what follows from the career and none of them says
 */
public record Agreement(List<DatedFact> outdated, List<DatedFact> missing) {
    public Agreement {
        outdated = List.copyOf(outdated);
        missing = List.copyOf(missing);
    }

    /** As little as possible. */
    public static Agreement between(Collection<DatedFact> facts, Career career) {
        List<DatedFact> outdated = outdated(facts, career);
        List<DatedFact> holding = new ArrayList<>(facts);
        holding.removeAll(outdated);
        return new Agreement(outdated, missing(holding, career));
    }

    /** Of those that exclude each other on a day the last one counts, unless it is outdated itself. */
    private static List<DatedFact> outdated(Collection<DatedFact> facts, Career career) {
        List<DatedFact> outdated = new ArrayList<>();
        List<DatedFact> settled = new ArrayList<>();
        for (DatedFact fact : facts.stream().sorted(DatedFact.ORDER.reversed()).toList()) {
            boolean counts = settled.stream()
                    .noneMatch(later ->
                            later.day().equals(fact.day()) && later.kind().concernsTheSameAs(fact.kind()));
            if (counts && contradicts(fact, on(career, fact.day()))) {
                outdated.add(fact);
            } else {
                settled.add(fact);
            }
        }
        return outdated;
    }

    /**
     * What is told of a time before or between, when the person did not work here, contradicts nothing; what follows from an entry
     * is to be found in the career.
     */
    private static boolean contradicts(DatedFact fact, Optional<Tenure> then) {
        boolean isOfEntry = fact.sequence() == DatedFact.OF_ENTRY;
        if (then.isEmpty()) {
            return isOfEntry || fact.kind() == CareerChangeKind.POSITION;
        }
        Tenure held = then.get();
        boolean isBetween = held.leftOn() != null && fact.day().isAfter(held.leftOn());
        return switch (fact.kind()) {
            case POSITION -> isBetween ? isOfEntry : !fact.position().isLike(held.position());
            case MANAGER -> isBetween ? isOfEntry : !Objects.equals(fact.managerId(), held.managerId());
            case LEAVING -> held.leftOn() == null || isOfEntry && isBetween;
            case RETURN -> held.leftOn() != null;
        };
    }

    private static List<DatedFact> missing(List<DatedFact> holding, Career career) {
        var byDay = CareerByDay.byDay(holding);
        SortedSet<LocalDate> days = new TreeSet<>(byDay.keySet());
        for (Tenure held : career.held()) {
            days.add(held.since());
            if (held.leftOn() != null) {
                days.add(held.leftOn());
            }
        }
        List<DatedFact> missing = new ArrayList<>();
        var standing = new Standing();
        for (LocalDate day : days) {
            byDay.getOrDefault(day, List.of()).forEach(standing::take);
            on(career, day).ifPresent(held -> {
                List<DatedFact> added = standing.missingFor(held, day);
                added.forEach(standing::take);
                missing.addAll(added);
            });
        }
        return missing;
    }

    private static Optional<Tenure> on(Career career, LocalDate day) {
        return career.asOf(day).map(Career::present);
    }
}
