package org.nextlevel.evidence.directory.entry;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.nextlevel.evidence.directory.effect.EntryStanding;
import org.nextlevel.evidence.directory.effect.LocalDay;
import org.nextlevel.evidence.directory.effect.PlanByEntry;
import org.nextlevel.evidence.directory.effect.PresentAndAhead;
import org.nextlevel.evidence.directory.employee.Employee;
import org.nextlevel.evidence.directory.employee.EmployeeChange;
import org.nextlevel.evidence.directory.employee.Employees;
import org.nextlevel.evidence.directory.employee.TellPeople;
import org.nextlevel.evidence.directory.entry.WrittenEntry.Outcome;
import org.nextlevel.evidence.directory.manager.AssignAwaited;
import org.nextlevel.evidence.directory.manager.NamedManagers;
import org.nextlevel.evidence.directory.manager.RefuseCircle;
import org.nextlevel.evidence.directory.position.Career;
import org.nextlevel.evidence.directory.position.Careers;

/** Keeps an entry as it is to be, and tells what happened; what must not be was refused before. */
@ApplicationScoped
class KeepEntry {
    private final Employees employees;
    private final Careers careers;
    private final RefuseCircle circle;
    private final AssignAwaited awaited;
    private final TellPeople tell;
    private final PlanByEntry plan;
    private final LocalDay day;
    private final Clock clock;

    KeepEntry(
            Employees employees,
            Careers careers,
            RefuseCircle circle,
            AssignAwaited awaited,
            TellPeople tell,
            PlanByEntry plan,
            LocalDay day,
            Clock clock) {
        this.employees = employees;
        this.careers = careers;
        this.circle = circle;
        this.awaited = awaited;
        this.tell = tell;
        this.plan = plan;
        this.day = day;
        this.clock = clock;
    }

    /** Adds somebody. */
    WrittenEntry register(OpenEntry open, EntryState wanted, NamedManagers managers, PresentAndAhead parts) {
        EntryStanding now = parts.present();
        Employee employee = new Employee(
                UUID.randomUUID(),
                open.externalId(),
                wanted.text(EntryField.USER_NAME),
                wanted.text(EntryField.NAME),
                now.tenure());
        employee.has(wanted.profile());
        employee.awaits(now.awaited());
        if (managers.matrix() != null) {
            employee.reportsBesideTo(managers.beside());
        }
        employees.register(employee);
        managers.awaited().forEach(employees::expect);
        tell.registered(employee);
        plan.keep(employee, parts);
        awaited.assign(open.waiting(), employee);
        return new WrittenEntry(Outcome.CREATED, wanted.since(EntryState.nothing()), employee);
    }

    /** Takes over what is different; nothing when all was said before. */
    WrittenEntry update(
            OpenEntry open, EntryState before, EntryState wanted, NamedManagers managers, PresentAndAhead parts) {
        Employee employee = open.known().orElseThrow();
        EntryStanding now = parts.present();
        careers.hold(employee.id());
        Career held = careers.of(employee.id(), employee.present());
        Career after = now.over(held, day.in(null));
        boolean isSame = isSame(employee, wanted)
                && isSame(employee, managers)
                && employee.holds(after)
                && Objects.equals(employee.awaited(), now.awaited());
        if (!isSame) {
            if (!Objects.equals(employee.managerId(), now.managerId())) {
                circle.under(employee, now.managerId(), managers.manager().pointer());
            }
            careers.keep(employee.id(), held, after, clock.instant());
            tell.change(employee, () -> change(employee, wanted, now, after, managers));
            managers.awaited().forEach(employees::expect);
        }
        boolean isNews = plan.keep(employee, parts);
        awaited.assign(open.waiting(), employee);
        return isSame && !isNews
                ? new WrittenEntry(Outcome.UNCHANGED, List.of(), employee)
                : new WrittenEntry(Outcome.CHANGED, wanted.since(before), employee);
    }

    private static boolean isSame(Employee employee, EntryState wanted) {
        return employee.userName().equals(wanted.text(EntryField.USER_NAME))
                && employee.displayName().equals(wanted.text(EntryField.NAME))
                && employee.profile().equals(wanted.profile());
    }

    private static boolean isSame(Employee employee, NamedManagers managers) {
        return managers.matrix() == null || employee.matrixManagers().equals(managers.beside());
    }

    private static EmployeeChange change(
            Employee employee, EntryState wanted, EntryStanding now, Career after, NamedManagers managers) {
        employee.has(wanted.profile());
        employee.awaits(now.awaited());
        EmployeeChange change = employee.update(wanted.text(EntryField.USER_NAME), wanted.text(EntryField.NAME), after);
        return managers.matrix() == null ? change : change.and(employee.reportsBesideTo(managers.beside()));
    }
}
