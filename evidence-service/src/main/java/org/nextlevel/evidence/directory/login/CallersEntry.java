package org.nextlevel.evidence.directory.login;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import java.util.UUID;
import org.nextlevel.evidence.directory.employee.Employee;
import org.nextlevel.evidence.directory.employee.Employees;
import org.nextlevel.kit.tenant.Caller;

/**
 * The entry that the caller's login is bound to: one query a request, whoever asks and however often. It is what the directory said when
 * the request was let in, and is read, not changed.
 */
@RequestScoped
public class CallersEntry {
    private final Employees employees;
    private final Caller caller;
    private Optional<Employee> bound;

    CallersEntry(Employees employees, Caller caller) {
        this.employees = employees;
        this.caller = caller;
    }

    /** Of who works here or did; empty for a service account, and for a login that is nobody's so far. */
    public Optional<Employee> find() {
        if (bound == null) {
            bound = caller.isPerson() ? employees.findByLogin(caller.login()) : Optional.empty();
        }
        return bound;
    }

    /** The same when it has this id and was looked up before; empty else, without a query. */
    public Optional<Employee> ifRead(UUID id) {
        return bound == null
                ? Optional.empty()
                : bound.filter(entry -> entry.id().equals(id));
    }
}
