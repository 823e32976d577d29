package org.nextlevel.evidence.directory.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
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
import org.nextlevel.evidence.directory.line.DirectoryTurns;
import org.nextlevel.evidence.directory.line.ReportingLine;
import org.nextlevel.evidence.directory.position.Career;
import org.nextlevel.evidence.directory.position.Careers;
import org.nextlevel.kit.problem.ApiProblem;
import org.nextlevel.kit.problem.Invalid;

/**
 * Writes what a source says of people, by the HR system's ids: the only way in which people come in and change, for the API, imports
 * and SCIM. Saying the same again changes nothing.
 */
@ApplicationScoped
public class WriteEntry {
    private final Employees employees;
    private final Careers careers;
    private final ReportingLine line;
    private final DirectoryTurns turns;
    private final RefuseOwnInterest refuse;
    private final AssignAwaited awaited;
    private final TellPeople tell;
    private final PlanByEntry plan;
    private final LocalDay day;
    private final Clock clock;

    WriteEntry(
            Employees employees,
            Careers careers,
            ReportingLine line,
            DirectoryTurns turns,
            RefuseOwnInterest refuse,
            AssignAwaited awaited,
            TellPeople tell,
            PlanByEntry plan,
            LocalDay day,
            Clock clock) {
        this.employees = employees;
        this.careers = careers;
        this.line = line;
        this.turns = turns;
        this.refuse = refuse;
        this.awaited = awaited;
        this.tell = tell;
        this.plan = plan;
        this.day = day;
        this.clock = clock;
    }

    /**
     * From now on the caller's transaction has the directory for itself: whoever writes many people in one calls it first, and keeps
     * it short.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void holdDirectory() {
        turns.all();
    }

    /**
     * An entry before it is written: until the transaction ends, nobody else writes it. Empty for who is not in the directory.
     *
     * @param told by what the person and the manager are to be known
     */
    @Transactional
    public Optional<Employee> open(String externalId, EntryChange told) {
        turns.of(told.names(externalId), told.lookedFor());
        return employees.findToWrite(externalId);
    }

    /**
     * Adds somebody, or takes over what is different. A refused entry leaves nothing behind and does not end the caller's
     * transaction, so that many are written in one; a rehearsal is a transaction that the caller rolls back.
     *
     * @throws org.nextlevel.kit.problem.Forbidden when the caller writes in their own interest
     * @throws org.nextlevel.kit.problem.Conflict {@code user-name-taken} when another employee has the user name
     * @throws Invalid naming each field that cannot be so, or a manager by whom the line would lead back to the employee
     */
    @Transactional(dontRollbackOn = ApiProblem.class)
    public WrittenEntry write(String externalId, EntryChange told) {
        Optional<Employee> known = open(externalId, told);
        EntryState before = known.map(one -> EntryState.of(one, ManagerReference.of(one, employees)))
                .orElseGet(EntryState::nothing);
        ManagerReference manager = manager(known, told);
        EntryState wanted = before.with(told, manager, day.in(null));
        String userName = wanted.text(EntryField.USER_NAME);
        refuse.inEntry(known, userName);
        refuse.inManager(known, manager);
        employees.requireFree(userName, known);
        if (manager.awaits(externalId, userName, wanted.text(EntryField.EMAIL))) {
            throw circle(manager);
        }
        PresentAndAhead parts = parts(known, wanted, manager, told);
        return known.isPresent()
                ? update(known.get(), before, wanted, manager, parts)
                : register(externalId, before, wanted, parts);
    }

    private ManagerReference manager(Optional<Employee> known, EntryChange told) {
        return known.filter(_ -> !told.tells(EntryField.MANAGER))
                .map(one -> ManagerReference.of(one, employees))
                .orElseGet(() -> ManagerReference.of((ManagerName) told.of(EntryField.MANAGER), employees));
    }

    /** What is to be now, and what on a day that has not come where the person is. */
    private PresentAndAhead parts(
            Optional<Employee> known, EntryState wanted, ManagerReference manager, EntryChange told) {
        var standing = new EntryStanding(
                wanted.position(), manager.id(), manager.awaited(), wanted.isActive(), wanted.leftOn());
        boolean saysAway = told.tells(EntryField.ACTIVE) && !wanted.isActive();
        return PresentAndAhead.of(known, standing, saysAway, day.in(wanted.text(EntryField.TIME_ZONE)));
    }

    private WrittenEntry register(
            String externalId, EntryState before, EntryState wanted, PresentAndAhead parts) {
        EntryStanding now = parts.present();
        Employee employee = new Employee(
                UUID.randomUUID(),
                externalId,
                wanted.text(EntryField.USER_NAME),
                wanted.text(EntryField.NAME),
                now.tenure());
        employee.has(wanted.profile());
        employee.awaits(now.awaited());
        employees.persistAndFlush(employee);
        tell.registered(employee);
        plan.keep(employee, parts);
        awaited.reportsOf(employee);
        return new WrittenEntry(Outcome.CREATED, wanted.since(before), employee);
    }

    private WrittenEntry update(
            Employee employee,
            EntryState before,
            EntryState wanted,
            ManagerReference manager,
            PresentAndAhead parts) {
        EntryStanding now = parts.present();
        Career held = careers.of(employee.id(), employee.present());
        Career after = now.over(held, day.in(null));
        boolean isSame = wanted.isSamePerson(before)
                && employee.holds(after)
                && Objects.equals(employee.awaited(), now.awaited());
        if (!isSame) {
            change(employee, wanted, manager, now, held, after);
        }
        boolean isNews = plan.keep(employee, parts);
        awaited.reportsOf(employee);
        return isSame && !isNews
                ? new WrittenEntry(Outcome.UNCHANGED, List.of(), employee)
                : new WrittenEntry(Outcome.CHANGED, wanted.since(before), employee);
    }

    private void change(
            Employee employee,
            EntryState wanted,
            ManagerReference manager,
            EntryStanding now,
            Career held,
            Career after) {
        if (!Objects.equals(employee.managerId(), now.managerId())) {
            turns.line();
            refuseCircle(employee, manager);
        }
        careers.keep(employee.id(), held, after, clock.instant());
        employee.has(wanted.profile());
        employee.awaits(now.awaited());
        EmployeeChange change =
                employee.update(wanted.text(EntryField.USER_NAME), wanted.text(EntryField.NAME), after);
        employees.flush();
        tell.changed(employee, change);
    }

    private void refuseCircle(Employee employee, ManagerReference manager) {
        UUID id = manager.id();
        if (id != null && (id.equals(employee.id()) || line.isAbove(employee.id(), id))) {
            throw circle(manager);
        }
    }

    private static Invalid circle(ManagerReference manager) {
        return new Invalid(manager.pointer(), "the reporting line would lead back to this employee");
    }
}
