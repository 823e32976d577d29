package org.nextlevel.evidence.directory.login;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.nextlevel.evidence.directory.employee.Employee;
import org.nextlevel.evidence.directory.employee.Employees;
import org.nextlevel.evidence.directory.employee.TellPeople;
import org.nextlevel.kit.tenant.token.Login;

/** Binds a login to the entry of the directory that has its user name, once: from then on names say nothing. */
@ApplicationScoped
class BindLogin {
    private final Employees employees;
    private final FormerLogins former;
    private final TellPeople tell;

    BindLogin(Employees employees, FormerLogins former, TellPeople tell) {
        this.employees = employees;
        this.former = former;
        this.tell = tell;
    }

    /**
     * The person who signs in for the first time. Of two first sign-ins at once one binds, and the other finds it done.
     *
     * @param userName in lower case
     * @return empty when no entry that waits for its login has the name, or the login was somebody's before
     */
    @Transactional
    Optional<Employee> bind(Login login, String userName) {
        return employees
                .findWaiting(userName)
                .filter(_ -> !former.knows(login))
                .flatMap(employee -> bind(login, userName, employee))
                // Bound meanwhile by another request of the same login.
                .or(() -> employees.findByLogin(login));
    }

    private Optional<Employee> bind(Login login, String userName, Employee employee) {
        employees.getEntityManager().refresh(employee, LockModeType.PESSIMISTIC_WRITE);
        if (employee.waitsFor(userName)) {
            employee.bindTo(login);
            employees.flush();
            tell.bound(employee);
        }
        return Optional.of(employee).filter(one -> login.equals(one.login()));
    }
}
