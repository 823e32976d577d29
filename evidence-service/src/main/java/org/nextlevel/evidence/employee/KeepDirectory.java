package org.nextlevel.evidence.employee;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.nextlevel.evidence.employee.EmployeeEvent.EmployeeChanged;
import org.nextlevel.evidence.employee.EmployeeEvent.EmployeeRegistered;
import org.nextlevel.kit.audit.Audit;
import org.nextlevel.kit.event.Outbox;
import org.nextlevel.kit.problem.Conflict;
import org.nextlevel.kit.problem.Invalid;
import org.nextlevel.kit.tenant.CurrentTenant;
import org.nextlevel.kit.tenant.UserNameDigest;

/** Keeps the directory as the HR system says, by the HR system's ids: saying the same again changes nothing. */
@ApplicationScoped
class KeepDirectory {
    private final Employees employees;
    private final PastPositions pastPositions;
    private final ReportingLine line;
    private final Outbox outbox;
    private final UserNameDigest digest;
    private final CurrentTenant tenant;
    private final Audit audit;
    private final Clock clock;

    KeepDirectory(
            Employees employees,
            PastPositions pastPositions,
            ReportingLine line,
            Outbox outbox,
            UserNameDigest digest,
            CurrentTenant tenant,
            Audit audit,
            Clock clock) {
        this.employees = employees;
        this.pastPositions = pastPositions;
        this.line = line;
        this.outbox = outbox;
        this.digest = digest;
        this.tenant = tenant;
        this.audit = audit;
        this.clock = clock;
    }

    /** The employee as kept, and whether it is new. */
    record Kept(Employee employee, boolean isNew) {}

    @Transactional
    Kept put(String externalId, PutEmployee request) {
        refuseTheFuture(request.position().since());
        line.holdStill();
        UUID managerId = managerId(request.managerExternalId());
        Optional<Employee> known = employees.findByExternalId(externalId);
        refuseForeignUserName(request.userName(), known);
        return known.map(employee -> update(employee, request, managerId))
                .orElseGet(() -> register(externalId, request, managerId));
    }

    private Kept register(String externalId, PutEmployee request, UUID managerId) {
        Employee employee = new Employee(
                UUID.randomUUID(),
                externalId,
                request.userName(),
                request.displayName(),
                managerId,
                request.position().toPosition());
        employees.persistAndFlush(employee);
        tell(employee, EmployeeRegistered::new);
        return new Kept(employee, true);
    }

    private Kept update(Employee employee, PutEmployee request, UUID managerId) {
        Position position = request.position().toPosition();
        if (!employee.differsFrom(request.userName(), request.displayName(), managerId, position)) {
            return new Kept(employee, false);
        }
        refuseCircle(employee, managerId);
        pastPositions.forgetSince(employee, position.since());
        employee.update(request.userName(), request.displayName(), managerId, position)
                .ifPresent(pastPositions::persist);
        employees.flush();
        tell(employee, EmployeeChanged::new);
        return new Kept(employee, false);
    }

    private void tell(Employee employee, Function<EmployeeState, EmployeeEvent> event) {
        audit.record("directory-written", employee.id(), null);
        String userName = digest.of(tenant.require(), employee.userName());
        outbox.append(event.apply(EmployeeState.of(employee, userName)));
    }

    private UUID managerId(String externalId) {
        return externalId == null
                ? null
                : employees
                        .findByExternalId(externalId)
                        .map(Employee::id)
                        .orElseThrow(() ->
                                new Invalid("#/managerExternalId", "there is no employee '%s'".formatted(externalId)));
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
    private void refuseTheFuture(LocalDate since) {
        if (since.isAfter(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusDays(1))) {
            throw new Invalid("#/position/since", "is in the future; tell it on the day");
        }
    }
}
