package org.nextlevel.evidence.directory.effect;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.nextlevel.evidence.directory.change.CareerChange;
import org.nextlevel.evidence.directory.change.CareerChanges;
import org.nextlevel.evidence.directory.change.ChangeState;
import org.nextlevel.evidence.directory.employee.Employee;
import org.nextlevel.evidence.directory.position.Career;
import org.nextlevel.evidence.directory.position.Careers;
import org.nextlevel.evidence.directory.timeline.CareerByDay;
import org.nextlevel.kit.person.CurrentPerson;

/** Careers with what is planned of them. */
@ApplicationScoped
public class CareerAhead {
    private final CareerChanges changes;
    private final Careers careers;
    private final CurrentPerson caller;

    CareerAhead(CareerChanges changes, Careers careers, CurrentPerson caller) {
        this.changes = changes;
        this.careers = careers;
        this.caller = caller;
    }

    /**
     * Somebody's career as of a day, past or to come, with the plans until then that could take effect as far as is known, unless
     * they are the caller's own; empty when nothing was held by that day.
     */
    public Optional<Career> asOf(Employee employee, LocalDate day) {
        boolean isOwn = caller.find().filter(employee.id()::equals).isPresent();
        List<CareerChange> told = changes.standing(employee.id()).stream()
                .filter(one -> one.isDue(day)
                        && (one.state() == ChangeState.APPLIED || one.state() == ChangeState.PLANNED && !isOwn)
                        && one.told().awaited() == null)
                .toList();
        Optional<Career> career = told.isEmpty()
                ? Optional.of(careers.of(employee.id(), employee.present()))
                : CareerByDay.of(told.stream().map(CareerChange::fact).toList());
        return career.flatMap(all -> all.asOf(day));
    }
}
