package org.nextlevel.kit.access;

import java.util.Collection;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.nextlevel.kit.sql.Sql;
import org.nextlevel.kit.tenant.token.Login;

/**
 * How people sign in, in a service's copy of the directory: by it nothing opens to who has left, nor by a login that was somebody's
 * until another one took its place (ADR 0032, ADR 0034). A service that keeps a copy produces it as a bean.
 */
public final class CopiedLogins {
    private static final String KEEP = """
            insert into former_login (tenant, issuer, subject)
            select tenant, login_issuer, login_subject from %1$s
            where tenant = :tenant and %2$s = :employee and version < :version and login_subject is not null
              and (login_issuer, login_subject) is distinct from (:issuer::text, :subject::text)
            on conflict do nothing""";
    /** Not by what is told late, such as a dead letter that is handled again: another login took its place already. */
    private static final String RETURNED = """
            delete from former_login where tenant = :tenant and issuer = :issuer and subject = :subject
              and not exists (select from %1$s where tenant = :tenant and %2$s = :employee and version > :version
                and is_newer(:version, told_at(), version, told_at) is not true)""";

    /** By the login; by the user name where nobody ever signed in. */
    private static final String LEFT = """
            select from %1$s where tenant = :tenant and not active
              and (login_issuer = :issuer and login_subject = :subject
                or login_subject is null and user_name_digest = :user and not exists (select from %1$s bound
                  where bound.tenant = :tenant and bound.login_issuer = :issuer and bound.login_subject = :subject))
            union all
            select from former_login where tenant = :tenant and issuer = :issuer and subject = :subject""";

    private final Sql sql;
    private final String keep;
    private final String returned;
    private final String left;

    /**
     * @param table of the copy, with {@code version}, {@code active}, {@code login_issuer}, {@code login_subject} and
     *     {@code user_name_digest}; beside it is a table {@code former_login}
     * @param id column of the employee's id in it
     */
    public CopiedLogins(Sql sql, String table, String id) {
        this.sql = sql;
        this.keep = KEEP.formatted(table, id);
        this.returned = RETURNED.formatted(table, id);
        this.left = LEFT.formatted(table);
    }

    /** How the directory says that somebody signs in now; the login is null for who never did. */
    public record Told(
            UUID employeeId, long version, @Nullable Login login) {}

    /**
     * Keeps the logins that different people had until now when they are other ones; one that is somebody's again is no former
     * one. Before the changes are taken over.
     */
    public <T> void replaced(Collection<T> people, Function<T, Told> logins) {
        sql.update(keep)
                .unflushed()
                .runEach(
                        people.stream().map(logins).toList(),
                        (row, told) -> row.with("employee", told.employeeId())
                                .with("version", told.version())
                                .with(
                                        "issuer",
                                        told.login() == null
                                                ? null
                                                : told.login().issuer())
                                .with(
                                        "subject",
                                        told.login() == null
                                                ? null
                                                : told.login().subject()));
        sql.update(returned)
                .unflushed()
                .runEach(
                        people.stream()
                                .map(logins)
                                .filter(told -> told.login() != null)
                                .toList(),
                        (row, told) -> row.with("employee", told.employeeId())
                                .with("version", told.version())
                                .with("issuer", told.login().issuer())
                                .with("subject", told.login().subject()));
    }

    /** Whether whoever signs in so has left, or signs in by what is somebody's no more. */
    boolean haveLeft(Login login, String userNameDigest) {
        return sql.query(left)
                .unflushed()
                .with("issuer", login.issuer())
                .with("subject", login.subject())
                .with("user", userNameDigest)
                .exists();
    }
}
