package org.nextlevel.evidence.directory.entry;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.nextlevel.evidence.directory.employee.Employee;
import org.nextlevel.evidence.directory.employee.EmployeeChange;
import org.nextlevel.evidence.directory.employee.Employees;
import org.nextlevel.evidence.directory.employee.TellPeople;
import org.nextlevel.evidence.directory.entry.WrittenEntry.FieldChange;
import org.nextlevel.evidence.directory.entry.WrittenEntry.Outcome;
import org.nextlevel.evidence.directory.manager.AssignAwaited;
import org.nextlevel.evidence.directory.manager.RefuseCircle;
import org.nextlevel.evidence.directory.position.Career;
import org.nextlevel.evidence.directory.position.Careers;
import org.nextlevel.evidence.directory.position.Tenure;

/** Keeps an entry as it is to be, and tells what happened; what must not be was refused before. */
@ApplicationScoped
class KeepEntry {
    private final Employees employees;
    private final Careers careers;
    private final RefuseCircle circle;
    private final AssignAwaited awaited;
    private final TellPeople tell;
    private final Clock clock;

    KeepEntry(
            Employees employees,
            Careers careers,
            RefuseCircle circle,
            AssignAwaited awaited,
            TellPeople tell,
            Clock clock) {
        this.employees = employees;
        this.careers = careers;
        this.circle = circle;
        this.awaited = awaited;
        this.tell = tell;
        this.clock = clock;
    }

    /** Adds somebody. */
    WrittenEntry register(
            String externalId, EntryState before, EntryState wanted, ManagerReference manager) {
        Tenure present = new Tenure(wanted.position(), manager.id(), wanted.leftOn());
        Employee employee = new Employee(
                UUID.randomUUID(), externalId, wanted.text(EntryField.USER_NAME), wanted.text(EntryField.NAME), present);
        employee.has(wanted.profile());
        employee.awaits(manager.awaited());
        employees.register(employee);
        tell.registered(employee);
        awaited.reportsOf(employee);
        return new WrittenEntry(Outcome.CREATED, wanted.since(before), employee);
    }

    /** Takes over what is different; nothing when all was said before. */
    WrittenEntry update(Employee employee, EntryState before, EntryState wanted, ManagerReference manager) {
        Career held = careers.of(employee.id(), employee.present());
        Career after = told(held, wanted, manager.id());
        List<FieldChange> changes = wanted.since(before);
        boolean isSame = changes.isEmpty()
                && employee.holds(after)
                && employee.profile().equals(wanted.profile())
                && Objects.equals(employee.awaited(), manager.awaited());
        if (!isSame) {
            change(employee, wanted, manager, held, after);
        }
        awaited.reportsOf(employee);
        return new WrittenEntry(isSame ? Outcome.UNCHANGED : Outcome.CHANGED, changes, employee);
    }

    private void change(
            Employee employee, EntryState wanted, ManagerReference manager, Career held, Career after) {
        if (!Objects.equals(employee.managerId(), manager.id())) {
            circle.under(employee, manager.id(), manager.pointer());
        }
        careers.keep(employee.id(), held, after, clock.instant());
        employee.has(wanted.profile());
        employee.awaits(manager.awaited());
        EmployeeChange change =
                employee.update(wanted.text(EntryField.USER_NAME), wanted.text(EntryField.NAME), after);
        employees.flush();
        tell.changed(employee, change);
    }

    private Career told(Career career, EntryState wanted, UUID managerId) {
        LocalDate leftBefore = career.present().leftOn();
        LocalDate leftOn = wanted.leftOn();
        if (leftOn != null) {
            return career.with(wanted.position(), managerId, leftOn).left(leftOn);
        }
        return leftBefore == null
                ? career.with(wanted.position(), managerId, today())
                : career.back(wanted.position(), managerId, today());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
