package org.nextlevel.evidence.nudge;

/** What nudges ask and tell the database, each for one kind. Row-level security keeps it within the tenant. */
final class NudgeSql {
    static final String HOLD =
            "select pg_advisory_xact_lock(hashtextextended('nudges of ' || current_setting('nextlevel.tenant'), 0))";

    private NudgeSql() {}

    /**
     * Writes down who is due: active, here for the whole span, nothing done in it, and not nudged since they last did
     * something. Parameters: kind, usual span, the employee after whom to begin, now, most rows, kind, now. Answers in the
     * order of employees: employee, when they last did something, span.
     *
     * <p>Settings and nudges are looked up for each employee: joined, all of them were compared with all employees when
     * the database did not know yet how many there are (20,000 people due at once: minutes instead of a second).
     */
    static String raise(NudgeKind kind) {
        return """
                with due as (
                    select e.tenant, e.id, last.at, span.units
                    from employee e
                    left join lateral (select o.* from nudge_settings o
                        where o.tenant = e.tenant and o.employee_id = e.id limit 1) s on true
                    left join lateral (select o.* from nudge o
                        where o.tenant = e.tenant and o.employee_id = e.id and o.kind = ? limit 1) n on true
                    cross join lateral (select case when s.employee_id is null then ? else s.%3$s end) span(units)
                    cross join lateral (%1$s) last(at)
                    where e.active and e.id > ?
                      and greatest(e.since::timestamp at time zone 'UTC', e.added_at, last.at)
                          <= ? - span.units * interval '%2$s'
                      and (n.employee_id is null or last.at > coalesce(n.last_at, '-infinity'))
                    order by e.id
                    limit ?),
                raised as (
                    insert into nudge (tenant, employee_id, kind, last_at, span, raised_at)
                    select tenant, id, ?, at, units, ? from due
                    on conflict (tenant, employee_id, kind)
                        do update set last_at = excluded.last_at, span = excluded.span, raised_at = excluded.raised_at
                    returning employee_id, last_at, span)
                select employee_id, last_at, span from raised order by employee_id""".formatted(last(kind), kind.unit, kind.setting);
    }

    /**
     * Reads the nudge of one person when its gap goes on and it is not off. Parameters: employee, kind. Answers: when
     * they last did something, when it was raised.
     */
    static String open(NudgeKind kind) {
        return """
                select last.at, n.raised_at
                from nudge n
                join employee e on e.tenant = n.tenant and e.id = n.employee_id
                left join nudge_settings s on s.tenant = e.tenant and s.employee_id = e.id
                cross join lateral (%s) last(at)
                where n.employee_id = ? and n.kind = ?
                  and (s.employee_id is null or s.%s is not null)
                  and (last.at is null or last.at <= n.last_at)""".formatted(last(kind), kind.setting);
    }

    /** The whole of an employee e's evidence in one probe of an index, which is why it is no join. */
    private static String last(NudgeKind kind) {
        return """
                select max(v.%s) from evidence v
                where v.tenant = e.tenant and v.employee_id = e.id and v.state = 'LOGGED'""".formatted(kind.moment);
    }
}
