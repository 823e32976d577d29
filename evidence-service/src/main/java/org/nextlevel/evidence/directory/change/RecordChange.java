package org.nextlevel.evidence.directory.change;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.nextlevel.evidence.directory.employee.Employee;
import org.nextlevel.evidence.directory.position.Careers;

/** Keeps what is told of somebody's career for a day: once, however often and in whatever order it arrives. */
@ApplicationScoped
public class RecordChange {
    private final CareerChanges changes;
    private final KeepInStep step;
    private final Careers careers;
    private final Clock clock;

    RecordChange(CareerChanges changes, KeepInStep step, Careers careers, Clock clock) {
        this.changes = changes;
        this.step = step;
        this.careers = careers;
        this.clock = clock;
    }

    /**
     * The change as it is to be from now on; {@link TakeEffect} does the rest. The line is held still.
     *
     * @throws org.nextlevel.kit.problem.Conflict when more were told of the person than may be
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public CareerChange of(Employee employee, Telling telling) {
        return changes.find(employee.id(), telling.changeId())
                .map(known -> again(known, telling))
                .orElseGet(() -> first(employee, telling));
    }

    /** Whether {@link #of} would change nothing. */
    public boolean isKnown(Employee employee, Telling telling) {
        return changes.find(employee.id(), telling.changeId())
                .filter(known -> known.isLate(telling.revision()) || known.says(telling.told(), telling.rescinded()))
                .isPresent();
    }

    private CareerChange first(Employee employee, Telling telling) {
        step.begin(employee.id(), careers.of(employee.id(), employee.present()));
        var change = new CareerChange(
                employee.id(), telling.changeId(), telling.told(), telling.revision(), telling.by(), clock.instant());
        if (telling.rescinded()) {
            change.rescind(clock.instant());
        }
        changes.persist(change);
        changes.checkRoom(employee.id());
        return change;
    }

    private CareerChange again(CareerChange known, Telling telling) {
        if (known.isLate(telling.revision())) {
            return known;
        }
        if (!known.says(telling.told(), telling.rescinded())) {
            known.tell(telling.told(), telling.revision(), telling.by(), clock.instant());
            if (telling.rescinded()) {
                known.rescind(clock.instant());
            }
        }
        known.number(telling.revision());
        return known;
    }

    /** It never is, or never was; once more changes nothing. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void takeBack(CareerChange change) {
        if (change.state() != ChangeState.RESCINDED) {
            change.rescind(clock.instant());
        }
    }
}
