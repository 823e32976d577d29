package org.nextlevel.evidence.directory.colleague;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import java.util.UUID;
import org.nextlevel.evidence.directory.employee.Employee;
import org.nextlevel.evidence.directory.employee.Employees;
import org.nextlevel.evidence.directory.login.CallersEntry;
import org.nextlevel.kit.person.CurrentPerson;
import org.nextlevel.kit.problem.ApiProblem;
import org.nextlevel.kit.problem.Forbidden;
import org.nextlevel.kit.problem.NotFound;
import org.nextlevel.kit.tenant.Caller;
import org.nextlevel.kit.tenant.Role;

/** The employee behind the token, and the employee that a path means: an id, or {@code me}. */
@RequestScoped
public class CurrentEmployee {
    private final Employees employees;
    private final CallersEntry entry;
    private final CurrentPerson person;
    private final Caller caller;
    private Optional<Employee> self;

    CurrentEmployee(Employees employees, CallersEntry entry, CurrentPerson person, Caller caller) {
        this.employees = employees;
        this.entry = entry;
        this.person = person;
        this.caller = caller;
    }

    /**
     * The caller's own entry in the directory, found by the login; empty for a service account, for who was never added, and
     * for who has left.
     */
    public Optional<Employee> find() {
        if (self == null) {
            self = person.find()
                    .flatMap(id -> entry.ifRead(id).or(() -> employees.findByIdOptional(id)))
                    .filter(Employee::isActive);
        }
        return self;
    }

    /**
     * The caller's own entry in the directory.
     *
     * @throws NotFound for a service account
     * @throws Forbidden when the directory has none, or when the user name of the token is in the entry of somebody who signs in otherwise
     */
    public Employee self() {
        return find().orElseThrow(this::nobody);
    }

    private ApiProblem nobody() {
        if (!caller.isPerson()) {
            return new NotFound("directory entry for the user name", caller.userName());
        }
        boolean isTaken = employees
                .findByUserName(caller.userName())
                .filter(Employee::isActive)
                .isPresent();
        return isTaken
                ? new Forbidden(
                        "forbidden",
                        "The directory entry with your user name belongs to another login. If you are that person, ask HR to bind the entry to your subject %s; if you are new here, HR gives you an entry with a user name of your own.",
                        caller.subject())
                : new Forbidden(
                        "forbidden",
                        "You signed in, and the directory of your company has no entry with the user name %s: ask HR to add one with just this user name, by hand or by the HR system.",
                        caller.userName());
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
        UUID id = id(idOrMe);
        Employee employee = entry.ifRead(id).orElseGet(() -> employees.require(id));
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
        return employee.isActive()
                && find().filter(self -> self.id().equals(employee.id())).isPresent();
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException _) {
            throw new NotFound("employee", text);
        }
    }
}
