package org.nextlevel.evidence.directory.employee;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.nextlevel.evidence.directory.employee.EmployeeEvent.EmployeeRegistered;
import org.nextlevel.evidence.directory.line.ReportingLine;
import org.nextlevel.evidence.directory.position.Career;
import org.nextlevel.evidence.directory.position.Careers;
import org.nextlevel.evidence.directory.position.Position;
import org.nextlevel.evidence.directory.position.Tenure;
import org.nextlevel.kit.problem.Conflict;
import org.nextlevel.kit.problem.Invalid;

/** Keeps the directory as the HR system says, by the HR system's ids: saying the same again changes nothing. */
@ApplicationScoped
class WriteDirectory {
    private final Employees employees;
    private final Careers careers;
    private final ReportingLine line;
    private final TellPeople tell;
    private final Clock clock;

    WriteDirectory(Employees employees, Careers careers, ReportingLine line, TellPeople tell, Clock clock) {
        this.employees = employees;
        this.careers = careers;
        this.line = line;
        this.tell = tell;
        this.clock = clock;
    }

    /** The employee as kept, and whether it is new. */
    record Kept(Employee employee, boolean isNew) {}

    @Transactional
    Kept put(String externalId, PutEmployeeRequest request) {
        refuseTheFuture("#/position/since", request.position().since());
        if (request.leftOn() != null) {
            refuseTheFuture("#/leftOn", request.leftOn());
        }
        line.holdStill();
        UUID managerId = employees.requireManager(request.managerExternalId());
        Optional<Employee> known = employees.findByExternalId(externalId);
        refuseForeignUserName(request.userName(), known);
        return known.map(employee -> update(employee, request, managerId))
                .orElseGet(() -> register(externalId, request, managerId));
    }

    private Kept register(String externalId, PutEmployeeRequest request, UUID managerId) {
        LocalDate leftOn = request.leftOn(null, today());
        Tenure present = new Tenure(request.position().toPosition(), managerId, leftOn);
        Employee employee =
                new Employee(UUID.randomUUID(), externalId, request.userName(), request.displayName(), present);
        employees.persistAndFlush(employee);
        tell.of(employee, state -> List.of(new EmployeeRegistered(state)));
        return new Kept(employee, true);
    }

    private Kept update(Employee employee, PutEmployeeRequest request, UUID managerId) {
        Career before = careers.of(employee.id(), employee.present());
        Career after = told(before, request, managerId);
        if (!employee.differsFrom(request.userName(), request.displayName(), after)) {
            return new Kept(employee, false);
        }
        refuseCircle(employee, managerId);
        careers.keep(employee.id(), before, after, clock.instant());
        EmployeeChange change = employee.update(request.userName(), request.displayName(), after);
        employees.flush();
        tell.of(employee, change::events);
        return new Kept(employee, false);
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
                .findByUserName(userName.toLowerCase(java.util.Locale.ROOT))
                .filter(holder -> known.filter(employee -> employee.id().equals(holder.id()))
                        .isEmpty())
                .ifPresent(holder -> {
                    throw new Conflict(
                            "user-name-taken", "Employee %s has this user name.".formatted(holder.externalId()));
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
