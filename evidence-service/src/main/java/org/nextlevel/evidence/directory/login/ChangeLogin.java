package org.nextlevel.evidence.directory.login;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.nextlevel.evidence.directory.employee.Employee;
import org.nextlevel.evidence.directory.employee.Employees;
import org.nextlevel.evidence.directory.employee.TellPeople;
import org.nextlevel.kit.problem.Conflict;
import org.nextlevel.kit.tenant.token.Login;

/** Makes another login a person's; the one before is nobody's from then on. */
@ApplicationScoped
public class ChangeLogin {
    private final Employees employees;
    private final FormerLogins former;
    private final TellPeople tell;

    ChangeLogin(Employees employees, FormerLogins former, TellPeople tell) {
        this.employees = employees;
        this.former = former;
        this.tell = tell;
    }

    /**
     * Whether a login can become this person's.
     *
     * @throws Conflict when the person has left, nobody signed in as them yet, or the login is somebody's
     */
    public void requirePossible(Login login, Employee employee) {
        if (!employee.isActive()) {
            throw new Conflict("employee-left", "Who has left signs in as before, or not at all.");
        }
        if (employee.login() == null) {
            throw new Conflict(
                    "login-not-bound",
                    "Nobody signed in as this person yet: the first sign-in with the user name of the entry binds by itself.");
        }
        employees.findByLogin(login).ifPresent(_ -> {
            throw new Conflict("login-taken", "This login is somebody's already.");
        });
    }

    /** Whether it can become the person's now: who has left keeps the login they had. */
    public boolean isPossible(Login login, UUID person) {
        Employee employee = employees.require(person);
        return employee.isActive()
                && employee.login() != null
                && employees.findByLogin(login).isEmpty();
    }

    /** Binds the login in place of the former one, and tells it. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void to(Login login, UUID person) {
        Employee employee = employees.require(person);
        requirePossible(login, employee);
        former.keep(employee.login(), employee.id());
        employee.bindTo(login);
        employees.flush();
        tell.rebound(employee);
    }
}
