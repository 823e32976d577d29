package org.nextlevel.evidence.directory.hr;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.nextlevel.evidence.directory.employee.Employee;
import org.nextlevel.evidence.directory.employee.Employees;
import org.nextlevel.evidence.directory.employee.TellPeople;
import org.nextlevel.evidence.directory.line.DirectoryTurns;
import org.nextlevel.evidence.directory.manager.RefuseOwnInterest;
import org.nextlevel.evidence.directory.position.Career;
import org.nextlevel.evidence.directory.position.Careers;
import org.nextlevel.evidence.directory.position.Position;
import org.nextlevel.evidence.directory.position.Tenure;
import org.nextlevel.evidence.directory.showing.PositionView;
import org.nextlevel.evidence.directory.showing.ShowPositions;
import org.nextlevel.kit.problem.Conflict;
import org.nextlevel.kit.problem.Invalid;
import org.nextlevel.kit.roundtrip.SentAlong;

/** Says what a past position was in truth; what was believed before is kept. Saying the same again changes nothing. */
@ApplicationScoped
class CorrectCareer {
    private final Employees employees;
    private final Careers careers;
    private final DirectoryTurns turns;
    private final RefuseOwnInterest refuse;
    private final TellPeople tell;
    private final ShowPositions show;
    private final ReadEntries entries;
    private final SentAlong sentAlong;
    private final Clock clock;

    CorrectCareer(
            Employees employees,
            Careers careers,
            DirectoryTurns turns,
            RefuseOwnInterest refuse,
            TellPeople tell,
            ShowPositions show,
            ReadEntries entries,
            SentAlong sentAlong,
            Clock clock) {
        this.employees = employees;
        this.careers = careers;
        this.turns = turns;
        this.refuse = refuse;
        this.tell = tell;
        this.show = show;
        this.entries = entries;
        this.sentAlong = sentAlong;
        this.clock = clock;
    }

    /**
     * Corrects the position that began on a day, or adds it.
     *
     * @throws NotFound when the HR system's id is unknown
     * @throws Conflict when it is the present position, or would not lie between the positions around it
     */
    @Transactional
    PositionView correct(String externalId, LocalDate day, CorrectPositionRequest request) {
        turns.all();
        Employee employee = entries.require(externalId);
        sentAlong.requireAs(() -> entries.past(employee, day));
        UUID manager = manager(request.managerExternalId());
        refuse.inEntry(Optional.of(employee), employee.userName());
        refuse.inManager(Optional.of(employee), manager);
        Position truth = request.toPosition(day);
        Career before = careers.of(employee.id(), employee.present());
        Career after = isKnown(before, truth, manager) ? before : corrected(before, day, truth, manager);
        if (after != before) {
            careers.keep(employee.id(), before, after, clock.instant());
            take(employee, after);
        }
        Tenure held = at(after, truth).orElseThrow();
        return show.of(employee, held, after.untilOf(held));
    }

    private void take(Employee employee, Career career) {
        if (employee.holds(career)) {
            tell.written(employee);
            return;
        }
        // The past was like the present: the present position began earlier, or later, than was believed.
        tell.change(employee, () -> employee.update(employee.userName(), employee.displayName(), career));
    }

    private static boolean isKnown(Career career, Position truth, UUID manager) {
        return at(career, truth)
                .filter(held -> held.equals(new Tenure(truth, manager, held.leftOn())))
                .isPresent();
    }

    private static Optional<Tenure> at(Career career, Position truth) {
        return career.past().stream()
                .filter(held -> held.since().equals(truth.since()))
                .findFirst();
    }

    private static Career corrected(Career career, LocalDate day, Position truth, UUID manager) {
        if (!day.isBefore(career.present().since())) {
            throw new Conflict(
                    "position-present",
                    "The present position began on %s; it is corrected with the employee.",
                    career.present().since());
        }
        return career.correcting(day, truth, manager)
                .orElseThrow(() -> new Conflict(
                        "position-overlaps",
                        "A position that began on %s would not lie between those around it.",
                        truth.since()));
    }

    /** The id of a manager by the HR system's; null for null. */
    private UUID manager(String externalId) {
        return externalId == null
                ? null
                : employees
                        .findByExternalId(externalId)
                        .map(Employee::id)
                        .orElseThrow(() -> new Invalid("#/managerExternalId", "there is no employee '%s'", externalId));
    }
}
