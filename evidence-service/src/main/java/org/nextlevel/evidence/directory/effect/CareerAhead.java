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
import org.nextlevel.kit.tenant.Caller;
import org.nextlevel.kit.tenant.Role;
import org.nextlevel.kit.tenant.TokenScope;

/** Careers with what is planned of them. */
@ApplicationScoped
public class CareerAhead {
    private final CareerChanges changes;
    private final Careers careers;
    private final CurrentPerson person;
    private final Caller caller;

    CareerAhead(CareerChanges changes, Careers careers, CurrentPerson person, Caller caller) {
        this.changes = changes;
        this.careers = careers;
        this.person = person;
        this.caller = caller;
    }

    /**
     * Somebody's career as of a day, past or to come, with the plans until then that could take effect as far as is known, unless
     * the caller may not know them; empty when nothing was held by that day.
     */
    public Optional<Career> asOf(Employee employee, LocalDate day) {
        List<CareerChange> told = changes.standing(employee.id()).stream()
                .filter(one -> one.isDue(day)
                        && (one.state() == ChangeState.APPLIED
                                || one.state() == ChangeState.PLANNED && mayKnow(employee))
                        && one.told().awaited() == null)
                .toList();
        Optional<Career> career = told.isEmpty()
                ? Optional.of(careers.of(employee.id(), employee.present()))
                : CareerByDay.of(told.stream().map(CareerChange::fact).toList());
        return career.flatMap(all -> all.asOf(day));
    }

    /** HR and the HR system know what is planned, but nobody what is planned for themself. */
    private boolean mayKnow(Employee employee) {
        return (caller.is(Role.HR) || caller.is(TokenScope.PEOPLE_WRITE))
                && person.find().filter(employee.id()::equals).isEmpty();
    }
}
