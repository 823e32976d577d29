package org.nextlevel.evidence.nudge;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.nextlevel.kit.sql.Sql;

/**
 * The nudges of the current tenant: of each kind the last one of each person, which stands for its gap until something is
 * logged or shared later than what was the last then.
 */
@ApplicationScoped
class Nudges {
    private static final String RAISED = """
            select employee_id, kind, last_at, span, raised_at from nudge
            where tenant = :tenant and employee_id = any(:employees)""";

    private static final String RAISE = """
            insert into nudge (tenant, employee_id, kind, last_at, span, raised_at)
            values (:tenant, :employee, :kind, :last, :span, :raised)
            on conflict (tenant, employee_id, kind)
                do update set last_at = excluded.last_at, span = excluded.span, raised_at = excluded.raised_at""";

    private final Sql sql;

    Nudges(Sql sql) {
        this.sql = sql;
    }

    /** Until the transaction ends, nobody else raises nudges in this tenant. */
    void hold() {
        sql.lock("nudges of :tenant");
    }

    /** The last ones of these employees, in no order. One query. */
    List<Nudge> of(Collection<UUID> employees) {
        return sql.query(RAISED)
                .with("employees", employees)
                .list(row -> new Nudge(
                        row.uuid("employee_id"),
                        row.constant("kind", NudgeKind.class),
                        row.instant("last_at"),
                        row.number("span"),
                        row.instant("raised_at")));
    }

    /** Writes them down, each in the place of the one before it. */
    void raise(List<Nudge> nudges) {
        sql.update(RAISE)
                .runEach(
                        nudges,
                        (row, nudge) -> row.with("employee", nudge.employee())
                                .with("kind", nudge.kind())
                                .with("last", nudge.lastAt())
                                .with("span", nudge.span())
                                .with("raised", nudge.raisedAt()));
    }
}
