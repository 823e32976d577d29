package org.nextlevel.evidence.directory.colleague;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.nextlevel.evidence.directory.employee.Employees;
import org.nextlevel.evidence.directory.position.Career;
import org.nextlevel.evidence.directory.position.Careers;
import org.nextlevel.evidence.directory.position.Tenure;

/**
 * Says who was what to whom in a past period, from the careers as they are believed now. Of days before anything is known of
 * somebody, their first known position tells.
 */
@ApplicationScoped
public class RelationAtWork {
    /** More levels than any company has. */
    private static final int HIGHEST = 50;

    private final Employees employees;
    private final Careers careers;

    RelationAtWork(Employees employees, Careers careers) {
        this.employees = employees;
        this.careers = careers;
    }

    /**
     * The nearest that somebody was to an owner on any day of a period.
     *
     * @param first null when the period is its last day alone
     */
    public WorkRelation of(UUID somebody, UUID owner, LocalDate first, LocalDate last) {
        if (somebody.equals(owner)) {
            return WorkRelation.SELF;
        }
        var line = new Line();
        List<Tenure> mine = line.held(owner, first == null ? last : first, last);
        if (mine.stream().anyMatch(held -> somebody.equals(held.managerId()))) {
            return WorkRelation.MANAGER;
        }
        if (mine.stream().anyMatch(held -> line.above(held, last).contains(somebody))) {
            return WorkRelation.ABOVE;
        }
        List<Tenure> theirs = line.held(somebody, first == null ? last : first, last);
        if (theirs.stream().anyMatch(held -> line.above(held, last).contains(owner))) {
            return WorkRelation.REPORT;
        }
        boolean beside = mine.stream().anyMatch(one -> theirs.stream().anyMatch(other -> isBeside(one, other)));
        return beside ? WorkRelation.PEER : WorkRelation.OTHER;
    }

    private static boolean isBeside(Tenure one, Tenure other) {
        return one.managerId() != null && one.managerId().equals(other.managerId())
                || one.position().department() != null
                        && one.position().department().equals(other.position().department());
    }

    /** The careers that one question needs, each read once. */
    private final class Line {
        private final Map<UUID, Optional<Career>> read = new HashMap<>();

        /** What somebody held on any day of a period; what they held first when that was later. */
        List<Tenure> held(UUID employee, LocalDate first, LocalDate last) {
            return career(employee)
                    .map(career -> {
                        List<Tenure> within = career.held().stream()
                                .filter(one -> !one.since().isAfter(last) && isNotOver(career, one, first))
                                .toList();
                        boolean before = last.isBefore(career.held().getFirst().since());
                        return before ? List.of(career.held().getFirst()) : within;
                    })
                    .orElse(List.of());
        }

        /** All managers of who held a position, as the line was on a day; it goes on through who had left. */
        Set<UUID> above(Tenure held, LocalDate day) {
            Set<UUID> above = new HashSet<>();
            UUID manager = held.managerId();
            while (manager != null && above.size() < HIGHEST && above.add(manager)) {
                manager = career(manager).map(career -> managerOn(career, day)).orElse(null);
            }
            return above;
        }

        private static UUID managerOn(Career career, LocalDate day) {
            return career.held().reversed().stream()
                    .filter(one -> !one.since().isAfter(day))
                    .findFirst()
                    .orElse(career.held().getFirst())
                    .managerId();
        }

        private boolean isNotOver(Career career, Tenure one, LocalDate first) {
            LocalDate until = career.untilOf(one);
            return until == null || until.isAfter(first);
        }

        private Optional<Career> career(UUID employee) {
            return read.computeIfAbsent(
                    employee, id -> employees.findByIdOptional(id).map(found -> careers.of(id, found.present())));
        }
    }
}
