package org.nextlevel.integration.people;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.nextlevel.kit.access.CopiedLogins;
import org.nextlevel.kit.person.KnownPeople;
import org.nextlevel.kit.sql.Sql;
import org.nextlevel.kit.sql.Update;
import org.nextlevel.kit.tenant.token.Login;

/** The employees of the current tenant: how they sign in, and whether they were erased. */
@ApplicationScoped
public class People implements KnownPeople {
    private static final String TAKE = """
            insert into person (tenant, employee_id, version, active, erased, login_issuer, login_subject, user_name_digest)
            values (:tenant, :employee, :version, :active, :erased, :issuer, :subject, :user)
            on conflict (tenant, employee_id) do update set version = excluded.version, active = excluded.active,
              erased = excluded.erased, login_issuer = excluded.login_issuer, login_subject = excluded.login_subject,
              user_name_digest = excluded.user_name_digest
            where is_newer(excluded.version, excluded.told_at, person.version, person.told_at)""";

    private final Sql sql;
    private final CopiedLogins logins;

    People(Sql sql, CopiedLogins logins) {
        this.sql = sql;
        this.logins = logins;
    }

    /** Takes over how different employees are now; an older version that comes late changes nothing. */
    public void take(Collection<PersonPayload> people) {
        logins.replaced(people, PersonPayload::toldLogin);
        sql.update(TAKE).unflushed().runEach(people, People::bind);
    }

    /** Those of some employees who were erased. */
    public Set<UUID> erased(Collection<UUID> employees) {
        return new HashSet<>(sql.query(
                        "select employee_id from person where tenant = :tenant and employee_id = any(:employees) and erased")
                .unflushed()
                .with("employees", employees)
                .list(row -> row.uuid("employee_id")));
    }

    /** Those of some employees who work here no more, or were erased; who is not known here yet is none of them. */
    public Set<UUID> gone(Collection<UUID> employees) {
        return new HashSet<>(sql.query("select employee_id from person where tenant = :tenant"
                        + " and employee_id = any(:employees) and (erased or not active)")
                .unflushed()
                .with("employees", employees)
                .list(row -> row.uuid("employee_id")));
    }

    /** Whether there is such an employee. */
    public boolean isKnown(UUID employee) {
        return sql.query("select 1 from person where tenant = :tenant and employee_id = :employee and not erased")
                .with("employee", employee)
                .exists();
    }

    @Override
    public Optional<UUID> find(Login login) {
        return sql.query("select employee_id from person"
                        + " where tenant = :tenant and login_issuer = :issuer and login_subject = :subject")
                .unflushed()
                .with("issuer", login.issuer())
                .with("subject", login.subject())
                .first(row -> row.uuid("employee_id"));
    }

    private static void bind(Update row, PersonPayload person) {
        Login login = person.login();
        row.with("employee", person.employeeId())
                .with("version", person.version())
                .with("active", person.active())
                .with("erased", person.isErased())
                .with("issuer", login == null ? null : login.issuer())
                .with("subject", login == null ? null : login.subject())
                .with("user", person.userNameDigest());
    }
}
