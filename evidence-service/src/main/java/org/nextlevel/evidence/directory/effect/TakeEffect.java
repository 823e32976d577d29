package org.nextlevel.evidence.directory.effect;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.nextlevel.evidence.directory.change.CareerChange;
import org.nextlevel.evidence.directory.change.CareerChanges;
import org.nextlevel.evidence.directory.change.ChangeState;
import org.nextlevel.evidence.directory.change.Hindrance;
import org.nextlevel.evidence.directory.employee.Employee;
import org.nextlevel.evidence.directory.employee.TellPeople;
import org.nextlevel.evidence.directory.line.ReportingLine;
import org.nextlevel.evidence.directory.position.Career;
import org.nextlevel.evidence.directory.position.Careers;
import org.nextlevel.evidence.directory.timeline.CareerByDay;
import org.nextlevel.evidence.directory.timeline.CareerChangeKind;
import org.nextlevel.kit.problem.Conflict;

/** Lets what was told of somebody take effect, as far as its day has come: in any order of telling to the same end. */
@ApplicationScoped
public class TakeEffect {
    private final CareerChanges changes;
    private final FindHindrance hindrances;
    private final Careers careers;
    private final ReportingLine line;
    private final TellPeople tell;
    private final LocalDay day;
    private final Clock clock;

    TakeEffect(
            CareerChanges changes,
            FindHindrance hindrances,
            Careers careers,
            ReportingLine line,
            TellPeople tell,
            LocalDay day,
            Clock clock) {
        this.changes = changes;
        this.hindrances = hindrances;
        this.careers = careers;
        this.line = line;
        this.tell = tell;
        this.day = day;
        this.clock = clock;
    }

    /**
     * What is due becomes the career; what cannot is set aside and hinders nothing else. The line is held still.
     *
     * @return whether anything became different about the person
     * @throws Conflict when what is left without a change that was taken back would lead the reporting line back to the person
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean of(Employee employee) {
        LocalDate today = day.of(employee);
        List<CareerChange> holding = new ArrayList<>();
        for (CareerChange due : changes.standing(employee.id())) {
            if (due.isDue(today) && !isHindered(due)) {
                holding.add(due);
            }
        }
        Career career = withoutCircle(employee, holding);
        holding.forEach(one -> one.applied(clock.instant()));
        return become(employee, career);
    }

    private boolean isHindered(CareerChange due) {
        Optional<Hindrance> hindrance = due.state() == ChangeState.APPLIED ? Optional.empty() : hindrances.of(due);
        hindrance.ifPresent(why -> due.setAside(why, clock.instant()));
        return hindrance.isPresent();
    }

    /** Sets aside what closes a circle, one after another, and takes it out. */
    private Career withoutCircle(Employee employee, List<CareerChange> holding) {
        while (true) {
            Career career = CareerByDay.of(
                            holding.stream().map(CareerChange::fact).toList())
                    .orElseThrow();
            UUID manager = career.present().managerId();
            if (!isCircle(employee, manager)) {
                return career;
            }
            CareerChange culprit = holding.stream()
                    .filter(one -> one.state() != ChangeState.APPLIED
                            && one.told().kind() == CareerChangeKind.MANAGER
                            && Objects.equals(one.told().managerId(), manager))
                    .max(Comparator.comparing(CareerChange::effectiveOn))
                    .orElseThrow(TakeEffect::circle);
            culprit.setAside(Hindrance.CIRCLE, clock.instant());
            holding.remove(culprit);
        }
    }

    private boolean isCircle(Employee employee, UUID manager) {
        return manager != null
                && !manager.equals(employee.managerId())
                && (manager.equals(employee.id()) || line.isAbove(employee.id(), manager));
    }

    private static Conflict circle() {
        return new Conflict(
                "line-circle",
                "Without it the manager would be somebody who reports to this person: say another manager first.");
    }

    private boolean become(Employee employee, Career career) {
        Career before = careers.of(employee.id(), employee.present());
        if (career.equals(before)) {
            return false;
        }
        careers.keep(employee.id(), before, career, clock.instant());
        if (employee.holds(career)) {
            tell.written(employee);
            return true;
        }
        tell.change(employee, () -> {
            if (!Objects.equals(career.present().managerId(), before.present().managerId())) {
                employee.awaits(null);
            }
            return employee.update(employee.userName(), employee.displayName(), career);
        });
        return true;
    }
}
