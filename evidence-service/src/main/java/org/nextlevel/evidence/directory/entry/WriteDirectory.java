package org.nextlevel.evidence.directory.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.nextlevel.evidence.directory.employee.Employee;
import org.nextlevel.evidence.directory.employee.EmployeeChange;
import org.nextlevel.evidence.directory.employee.Employees;
import org.nextlevel.evidence.directory.employee.TellPeople;
import org.nextlevel.evidence.directory.line.ReportingLine;
import org.nextlevel.evidence.directory.position.Career;
import org.nextlevel.evidence.directory.position.Careers;
import org.nextlevel.evidence.directory.position.Position;
import org.nextlevel.evidence.directory.position.Tenure;
import org.nextlevel.evidence.directory.showing.EmployeeView;
import org.nextlevel.evidence.directory.showing.ShowEmployees;
import org.nextlevel.evidence.directory.showing.Sight;
import org.nextlevel.kit.http.ETag;
import org.nextlevel.kit.problem.Conflict;
import org.nextlevel.kit.problem.Invalid;
import org.nextlevel.kit.roundtrip.SentAlong;

/** Writes what the HR system says of people, by the HR system's ids: saying the same again changes nothing. */
@ApplicationScoped
class WriteDirectory {
    private final Employees employees;
    private final Careers careers;
    private final ReportingLine line;
    private final RefuseOwnInterest refuse;
    private final AssignAwaited awaited;
    private final TellPeople tell;
    private final ShowEmployees show;
    private final SentAlong sentAlong;
    private final Clock clock;

    WriteDirectory(
            Employees employees,
            Careers careers,
            ReportingLine line,
            RefuseOwnInterest refuse,
            AssignAwaited awaited,
            TellPeople tell,
            ShowEmployees show,
            SentAlong sentAlong,
            Clock clock) {
        this.employees = employees;
        this.careers = careers;
        this.line = line;
        this.refuse = refuse;
        this.awaited = awaited;
        this.tell = tell;
        this.show = show;
        this.sentAlong = sentAlong;
        this.clock = clock;
    }

    /**
     * An employee as HR wrote them.
     *
     * @param isNew whether nobody had the HR system's id before
     */
    record WrittenEmployee(EmployeeView view, long version, boolean isNew) {}

    /**
     * Adds somebody, or takes over what is different.
     *
     * @param ifMatch the ETag that the caller read; null when it does not matter
     * @throws org.nextlevel.kit.problem.Forbidden when the caller writes in their own interest
     * @throws Conflict when another employee has the user name
     * @throws Invalid when a day is in the future, or the line would lead back to the employee
     */
    @Transactional
    WrittenEmployee put(String externalId, String ifMatch, PutEmployeeRequest request) {
        refuseTheFuture("#/position/from", request.position().from());
        if (request.leftOn() != null) {
            refuseTheFuture("#/leftOn", request.leftOn());
        }
        line.holdStill();
        ManagerReference manager = ManagerReference.of(request, employees);
        Optional<Employee> known = employees.findByExternalId(externalId);
        refuse.inEntry(known, request.userName());
        refuse.inManager(known, manager);
        ETag.requireMatchIfSent(ifMatch, known.map(Employee::version).orElse(null));
        sentAlong.requireAs(() -> known.map(one -> show.one(one, Sight.HR)).orElse(null));
        refuseForeignUserName(request.userName(), known);
        if (manager.awaits(externalId, request.userName())) {
            throw circle(manager);
        }
        return known.map(employee -> update(employee, request, manager))
                .orElseGet(() -> register(externalId, request, manager));
    }

    private WrittenEmployee register(String externalId, PutEmployeeRequest request, ManagerReference manager) {
        LocalDate leftOn = request.leftOn(null, today());
        Tenure present = new Tenure(request.position().toPosition(), manager.id(), leftOn);
        Employee employee = new Employee(UUID.randomUUID(), externalId, request.userName(), request.name(), present);
        employee.awaits(manager.awaited());
        employees.persistAndFlush(employee);
        tell.registered(employee);
        awaited.reportsOf(employee);
        return written(employee, true);
    }

    private WrittenEmployee update(Employee employee, PutEmployeeRequest request, ManagerReference manager) {
        Career before = careers.of(employee.id(), employee.present());
        Career after = told(before, request, manager.id());
        if (employee.differsFrom(request.userName(), request.name(), after)
                || !Objects.equals(employee.awaited(), manager.awaited())) {
            change(employee, request, manager, before, after);
        }
        awaited.reportsOf(employee);
        return written(employee, false);
    }

    private void change(
            Employee employee, PutEmployeeRequest request, ManagerReference manager, Career before, Career after) {
        refuseCircle(employee, manager);
        careers.keep(employee.id(), before, after, clock.instant());
        EmployeeChange change = employee.update(request.userName(), request.name(), after);
        employee.awaits(manager.awaited());
        employees.flush();
        tell.changed(employee, change);
    }

    private WrittenEmployee written(Employee employee, boolean isNew) {
        return new WrittenEmployee(show.one(employee, Sight.HR), employee.version(), isNew);
    }

    private Career told(Career career, PutEmployeeRequest request, UUID managerId) {
        LocalDate leftBefore = career.present().leftOn();
        LocalDate leftOn = request.leftOn(leftBefore, today());
        Position position = request.position().toPosition();
        if (leftOn != null) {
            return career.with(position, managerId, leftOn).left(leftOn);
        }
        return leftBefore == null
                ? career.with(position, managerId, today())
                : career.back(position, managerId, today());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private void refuseForeignUserName(String userName, Optional<Employee> known) {
        employees
                .findByUserName(userName.toLowerCase(Locale.ROOT))
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

    /** A day of grace: where the company is, tomorrow may have begun. */
    private void refuseTheFuture(String pointer, LocalDate day) {
        if (day.isAfter(today().plusDays(1))) {
            throw new Invalid(pointer, "is in the future; tell it on the day");
        }
    }
}
