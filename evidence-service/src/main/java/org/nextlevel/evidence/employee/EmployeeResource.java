package org.nextlevel.evidence.employee;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.nextlevel.kit.page.Cursor;
import org.nextlevel.kit.page.Page;
import org.nextlevel.kit.page.PageRequest;
import org.nextlevel.kit.problem.Forbidden;
import org.nextlevel.kit.tenant.Caller;

/**
 * People as their colleagues see them: name, title, level and manager. User name, HR's id and since when
 * somebody has the position are for the person, the managers above and HR.
 */
@Path("/api/employees")
@Authenticated
@RunOnVirtualThread
@Tag(name = "Employees", description = "Who works here, at which level, for whom.")
public class EmployeeResource {
    private static final String HR = "hr";

    private final Employees employees;
    private final PastPositions pastPositions;
    private final ReportingLine line;
    private final Signed signed;
    private final Caller caller;

    EmployeeResource(
            Employees employees, PastPositions pastPositions, ReportingLine line, Signed signed, Caller caller) {
        this.employees = employees;
        this.pastPositions = pastPositions;
        this.line = line;
        this.signed = signed;
        this.caller = caller;
    }

    /** Everybody, or those whose name contains a text. */
    @GET
    @Operation(
            summary = "List or search employees",
            description = "In the order of names; `search` is a part of the name.")
    public Page<EmployeeView> list(
            @RestQuery @Size(max = 100) @Parameter(example = "erin") String search,
            @Valid @BeanParam PageRequest page) {
        List<Employee> rows = employees.page(page, search);
        return views(rows, page, caller.is(HR));
    }

    /** One employee. */
    @GET
    @Path("{id}")
    @Operation(summary = "Get an employee", description = "`me` is the employee who is signed in.")
    public EmployeeView get(String id) {
        Employee employee = signed.named(id);
        Employee manager = employee.managerId() == null ? null : employees.require(employee.managerId());
        return EmployeeView.of(employee, manager, isClose(employee));
    }

    /** Those who report to somebody, directly or further down. */
    @GET
    @Path("{id}/reports")
    @Operation(
            summary = "List the reports of a manager",
            description = "Direct reports and everybody below, for that manager, managers above, and HR.")
    public Page<EmployeeView> reports(String id, @Valid @BeanParam PageRequest page) {
        Employee manager = signed.named(id);
        if (!isClose(manager)) {
            throw new Forbidden("Only the manager, managers above and HR see the reports.");
        }
        UUID after = page.after().map(cursor -> cursor.id(1)).orElse(new UUID(0, 0));
        List<UUID> ids = line.below(manager.id(), after, page.rows());
        Map<UUID, Employee> byId = employees.byId(ids);
        return views(ids.stream().map(byId::get).toList(), page, true);
    }

    /** Somebody's career here, the present position first. */
    @GET
    @Path("{id}/positions")
    @Operation(
            summary = "List the positions of an employee",
            description = "The present one first, for the employee, managers above, and HR.")
    public Page<PositionView> positions(String id) {
        Employee employee = signed.named(id);
        if (!isClose(employee)) {
            throw new Forbidden("Only the employee, managers above and HR see the positions.");
        }
        return new Page<>(PositionView.of(employee, pastPositions.of(employee)), null);
    }

    private boolean isClose(Employee employee) {
        return caller.is(HR) || signed.is(employee) || isBelowCaller(employee);
    }

    private boolean isBelowCaller(Employee employee) {
        return signed.find()
                .filter(self -> line.isAbove(self.id(), employee.id()))
                .isPresent();
    }

    private Page<EmployeeView> views(List<Employee> rows, PageRequest page, boolean withDates) {
        Map<UUID, Employee> managers = employees.byId(rows.stream()
                .map(Employee::managerId)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        return Page.of(
                rows,
                page,
                employee -> Cursor.at(employee.displayName(), employee.id()),
                employee -> EmployeeView.of(employee, managerOf(employee, managers), withDates));
    }

    private static Employee managerOf(Employee employee, Map<UUID, Employee> managers) {
        return employee.managerId() == null ? null : managers.get(employee.managerId());
    }
}
