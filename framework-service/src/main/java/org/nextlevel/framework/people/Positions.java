package org.nextlevel.framework.people;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.nextlevel.kit.person.KnownPeople;
import org.nextlevel.kit.sql.Sql;
import org.nextlevel.kit.sql.Update;
import org.nextlevel.kit.tenant.token.Login;

/** The positions of the current tenant's employees, which are only ever counted, and how they sign in. */
@ApplicationScoped
public class Positions implements KnownPeople {
    private final Sql sql;

    Positions(Sql sql) {
        this.sql = sql;
    }

    /** How many employees are in the framework now, at whatever level. */
    public long count(String framework) {
        return sql.query("select count(*) from position where tenant = :tenant and framework = :framework and active")
                .unflushed()
                .with("framework", framework)
                .number();
    }

    /** Whether the person is erased; until the transaction ends nobody else erases them. */
    public boolean isErased(UUID employee) {
        return sql.query("select erased from position where tenant = :tenant and employee_id = :employee for share")
                .unflushed()
                .with("employee", employee)
                .first(row -> row.flag("erased"))
                .orElse(false);
    }

    /** Who of them was in the directory when logins took the place of names. */
    Set<UUID> ofBefore(Collection<UUID> employees) {
        return new HashSet<>(sql.query(
                        "select employee_id from position where tenant = :tenant and employee_id = any(:employees) and before_logins")
                .unflushed()
                .with("employees", employees)
                .list(row -> row.uuid("employee_id")));
    }

    @Override
    public Optional<UUID> find(Login login) {
        return sql.query("select employee_id from position"
                        + " where tenant = :tenant and login_issuer = :issuer and login_subject = :subject")
                .unflushed()
                .with("issuer", login.issuer())
                .with("subject", login.subject())
                .first(row -> row.uuid("employee_id"));
    }

    /** Takes over the positions of different employees; an older version that comes late changes nothing. */
    void take(Collection<EmployeePayload> employees) {
        sql.update(
                        "insert into position (tenant, employee_id, version, framework, level, active, erased, login_issuer, login_subject, user_name_digest)"
                                + " values (:tenant, :employee, :version, :framework, :level, :active, :erased, :issuer, :subject, :user)"
                                + " on conflict (tenant, employee_id) do update set version = excluded.version,"
                                + " framework = excluded.framework, level = excluded.level, active = excluded.active,"
                                + " erased = excluded.erased,"
                                + " login_issuer = excluded.login_issuer, login_subject = excluded.login_subject,"
                                + " user_name_digest = excluded.user_name_digest"
                                + " where is_newer(excluded.version, excluded.told_at, position.version, position.told_at)")
                .unflushed()
                .runEach(employees, Positions::bind);
    }

    private static void bind(Update row, EmployeePayload employee) {
        Login login = employee.login();
        row.with("employee", employee.employeeId())
                .with("version", employee.version())
                .with("framework", employee.framework())
                .with("level", employee.level())
                .with("active", employee.active())
                .with("erased", employee.isErased())
                .with("issuer", login == null ? null : login.issuer())
                .with("subject", login == null ? null : login.subject())
                .with("user", employee.userNameDigest());
    }
}
