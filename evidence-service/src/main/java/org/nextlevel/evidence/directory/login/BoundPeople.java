package org.nextlevel.evidence.directory.login;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.nextlevel.evidence.directory.employee.Employee;
import org.nextlevel.evidence.directory.employee.Employees;
import org.nextlevel.kit.person.KnownPeople;
import org.nextlevel.kit.tenant.Caller;
import org.nextlevel.kit.tenant.token.Login;

/** Who is who, as this service alone decides. */
@ApplicationScoped
class BoundPeople implements KnownPeople {
    private final Employees employees;
    private final CallersEntry entry;
    private final BindLogin bind;
    private final Caller caller;

    BoundPeople(Employees employees, CallersEntry entry, BindLogin bind, Caller caller) {
        this.employees = employees;
        this.entry = entry;
        this.bind = bind;
        this.caller = caller;
    }

    @Override
    public Optional<UUID> find(Login login) {
        Optional<Employee> bound = login.equals(caller.login()) ? entry.find() : employees.findByLogin(login);
        return bound.or(() -> bind.bind(login, caller.userName())).map(Employee::id);
    }
}
