package org.nextlevel.evidence.directory.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.nextlevel.evidence.directory.employee.Employee;
import org.nextlevel.evidence.directory.employee.EmployeeChange;
import org.nextlevel.evidence.directory.employee.Employees;
import org.nextlevel.evidence.directory.employee.RefuseOwnInterest;
import org.nextlevel.evidence.directory.employee.TellPeople;
import org.nextlevel.evidence.directory.line.ReportingLine;
import org.nextlevel.evidence.directory.position.Career;
import org.nextlevel.evidence.directory.position.Careers;
import org.nextlevel.evidence.directory.position.Position;
import org.nextlevel.evidence.directory.position.Tenure;
import org.nextlevel.evidence.directory.showing.EmployeeView;
import org.nextlevel.evidence.directory.showing.ShowEmployees;
import org.nextlevel.evidence.directory.showing.Sight;
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
    private final TellPeople tell;
    private final ShowEmployees show;
    private final SentAlong sentAlong;
    private final Clock clock;

    WriteDirectory(
            Employees employees,
            Careers careers,
            ReportingLine line,
            RefuseOwnInterest refuse,
            TellPeople tell,
            ShowEmployees show,
            SentAlong sentAlong,
            Clock clock) {
        this.employees = employees;
        this.careers = careers;
        this.line = line;
        this.refuse = refuse;
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
     * @throws org.nextlevel.kit.problem.Forbidden when the caller writes in their own interest
     * @throws Conflict when another employee has the user name
     * @throws Invalid when a day is in the future, there is no such manager, or the line would lead back to the employee
     */
    @Transactional
    WrittenEmployee put(String externalId, PutEmployeeRequest request) {
        refuseTheFuture("#/position/from", request.position().from());
        if (request.leftOn() != null) {
            refuseTheFuture("#/leftOn", request.leftOn());
        }
        line.holdStill();
        UUID managerId = employees.requireManager(request.managerExternalId());
        Optional<Employee> known = employees.findByExternalId(externalId);
        sentAlong.requireAs(() -> known.map(one -> show.one(one, Sight.HR)).orElse(null));
        refuse.inEntry(known, request.userName());
        refuse.inManager(known, managerId);
        refuseForeignUserName(request.userName(), known);
        return known.map(employee -> update(employee, request, managerId))
                .orElseGet(() -> register(externalId, request, managerId));
    }

    private WrittenEmployee register(String externalId, PutEmployeeRequest request, UUID managerId) {
        LocalDate leftOn = request.leftOn(null, today());
        Tenure present = new Tenure(request.position().toPosition(), managerId, leftOn);
        Employee employee = new Employee(UUID.randomUUID(), externalId, request.userName(), request.name(), present);
        employees.persistAndFlush(employee);
        tell.registered(employee);
        return written(employee, true);
    }

    private WrittenEmployee update(Employee employee, PutEmployeeRequest request, UUID managerId) {
        Career before = careers.of(employee.id(), employee.present());
        Career after = told(before, request, managerId);
        if (!employee.differsFrom(request.userName(), request.name(), after)) {
            return written(employee, false);
        }
        refuseCircle(employee, managerId);
        careers.keep(employee.id(), before, after, clock.instant());
        EmployeeChange change = employee.update(request.userName(), request.name(), after);
        employees.flush();
        tell.changed(employee, change);
        return written(employee, false);
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
                    throw new Conflict("user-name-taken", "Employee %s has this user name.", holder.externalId());
                });
    }

    private void refuseCircle(Employee employee, UUID managerId) {
        if (managerId != null && (managerId.equals(employee.id()) || line.isAbove(employee.id(), managerId))) {
            throw new Invalid("#/managerExternalId", "the reporting line would lead back to this employee");
        }
    }

    /** A day of grace: where the company is, tomorrow may have begun. */
    private void refuseTheFuture(String pointer, LocalDate day) {
        if (day.isAfter(today().plusDays(1))) {
            throw new Invalid(pointer, "is in the future; tell it on the day");
        }
    }
}
