package org.nextlevel.evidence.directory.colleague;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import java.util.UUID;
import org.nextlevel.evidence.directory.employee.Employee;
import org.nextlevel.evidence.directory.employee.Employees;
import org.nextlevel.kit.problem.Forbidden;
import org.nextlevel.kit.problem.NotFound;
import org.nextlevel.kit.tenant.Caller;
import org.nextlevel.kit.tenant.Role;

/** The employee behind the token, and the employee that a path means: an id, or {@code me}. */
@RequestScoped
public class CurrentEmployee {
    private final Employees employees;
    private final Caller caller;
    private Employee self;

    CurrentEmployee(Employees employees, Caller caller) {
        this.employees = employees;
        this.caller = caller;
    }

    /**
     * The caller's own entry in the directory; empty for a service account, for who was never added, and for who has
     * left.
     */
    public Optional<Employee> find() {
        if (self == null) {
            self = employees
                    .findByUserName(caller.userName())
                    .filter(Employee::isActive)
                    .orElse(null);
        }
        return Optional.ofNullable(self);
    }

    /**
     * The caller's own entry in the directory.
     *
     * @throws NotFound when the directory has none
     */
    public Employee self() {
        return find().orElseThrow(() -> new NotFound("directory entry for the user name", caller.userName()));
    }

    /**
     * The employee that a path names.
     *
     * @param idOrMe an id, or {@code me} for the caller
     * @throws NotFound when there is no such employee in this tenant, is erased, or has left and the caller is not HR
     */
    public Employee named(String idOrMe) {
        if (idOrMe.equals("me")) {
            return self();
        }
        Employee employee = employees.require(id(idOrMe));
        if (employee.isErased() || !employee.isActive() && !caller.is(Role.HR)) {
            throw new NotFound("employee", idOrMe);
        }
        return employee;
    }

    /**
     * The caller, whom a path names.
     *
     * @throws NotFound when there is no such employee in this tenant
     * @throws Forbidden when it is somebody else
     */
    public Employee own(String idOrMe) {
        Employee employee = named(idOrMe);
        if (!is(employee)) {
            throw new Forbidden("Only the owner does this.");
        }
        return employee;
    }

    /** Whether the caller is this employee; false for somebody who is not in the directory, or has left. */
    public boolean is(Employee employee) {
        return employee.isActive() && employee.userName().equals(caller.userName());
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException _) {
            throw new NotFound("employee", text);
        }
    }
}
