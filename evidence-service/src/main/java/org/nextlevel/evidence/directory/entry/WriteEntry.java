package org.nextlevel.evidence.directory.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.nextlevel.evidence.directory.employee.Employee;
import org.nextlevel.evidence.directory.employee.EmployeeChange;
import org.nextlevel.evidence.directory.employee.Employees;
import org.nextlevel.evidence.directory.employee.TellPeople;
import org.nextlevel.evidence.directory.entry.WrittenEntry.FieldChange;
import org.nextlevel.evidence.directory.entry.WrittenEntry.Outcome;
import org.nextlevel.evidence.directory.level.LevelMappings;
import org.nextlevel.evidence.directory.line.DirectoryTurns;
import org.nextlevel.evidence.directory.line.ReportingLine;
import org.nextlevel.evidence.directory.position.Career;
import org.nextlevel.evidence.directory.position.Careers;
import org.nextlevel.evidence.directory.position.Tenure;
import org.nextlevel.kit.problem.ApiProblem;
import org.nextlevel.kit.problem.Conflict;
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
    private final LevelMappings mappings;
    private final TellPeople tell;
    private final Clock clock;

    WriteEntry(
            Employees employees,
            Careers careers,
            ReportingLine line,
            DirectoryTurns turns,
            RefuseOwnInterest refuse,
            AssignAwaited awaited,
            LevelMappings mappings,
            TellPeople tell,
            Clock clock) {
        this.employees = employees;
        this.careers = careers;
        this.line = line;
        this.turns = turns;
        this.refuse = refuse;
        this.awaited = awaited;
        this.mappings = mappings;
        this.tell = tell;
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
     * @throws Conflict {@code user-name-taken} when another employee has the user name
     * @throws Invalid naming each field that cannot be so, or a manager by whom the line would lead back to the employee
     */
    @Transactional(dontRollbackOn = ApiProblem.class)
    public WrittenEntry write(String externalId, EntryChange told) {
        Optional<Employee> known = open(externalId, told);
        EntryState before = known.map(one -> EntryState.of(one, ManagerReference.of(one, employees)))
                .orElseGet(EntryState::nothing);
        ManagerReference manager = manager(known, told);
        EntryState wanted = before.with(told, manager, mappings::present, today());
        String userName = wanted.text(EntryField.USER_NAME);
        refuse.inEntry(known, userName);
        refuse.inManager(known, manager);
        refuseForeignUserName(userName, known);
        if (manager.awaits(externalId, userName, wanted.text(EntryField.EMAIL))) {
            throw circle(manager);
        }
        return known.isPresent()
                ? update(known.get(), before, wanted, manager)
                : register(externalId, before, wanted, manager);
    }

    private ManagerReference manager(Optional<Employee> known, EntryChange told) {
        return known.filter(_ -> !told.tells(EntryField.MANAGER))
                .map(one -> ManagerReference.of(one, employees))
                .orElseGet(() -> ManagerReference.of((ManagerName) told.of(EntryField.MANAGER), employees));
    }

    private WrittenEntry register(String externalId, EntryState before, EntryState wanted, ManagerReference manager) {
        Tenure present = new Tenure(wanted.position(), manager.id(), wanted.leftOn());
        Employee employee = new Employee(
                UUID.randomUUID(),
                externalId,
                wanted.text(EntryField.USER_NAME),
                wanted.text(EntryField.NAME),
                present);
        employee.has(wanted.profile());
        employee.awaits(manager.awaited());
        employees.persistAndFlush(employee);
        tell.registered(employee);
        awaited.reportsOf(employee);
        return new WrittenEntry(Outcome.CREATED, wanted.since(before), employee);
    }

    private WrittenEntry update(Employee employee, EntryState before, EntryState wanted, ManagerReference manager) {
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

    private void change(Employee employee, EntryState wanted, ManagerReference manager, Career held, Career after) {
        if (!Objects.equals(employee.managerId(), manager.id())) {
            turns.line();
            refuseCircle(employee, manager);
        }
        careers.keep(employee.id(), held, after, clock.instant());
        employee.has(wanted.profile());
        employee.awaits(manager.awaited());
        EmployeeChange change = employee.update(wanted.text(EntryField.USER_NAME), wanted.text(EntryField.NAME), after);
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

    private void refuseForeignUserName(String userName, Optional<Employee> known) {
        employees
                .findByUserName(userName)
                .filter(holder -> known.filter(employee -> employee.id().equals(holder.id()))
                        .isEmpty())
                .ifPresent(holder -> {
                    throw new Conflict(
                            "user-name-taken",
                            "Employee %s has this user name. If it is the same person under another number, change the number of that entry; otherwise correct the user name.",
                            holder.externalId());
                });
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
