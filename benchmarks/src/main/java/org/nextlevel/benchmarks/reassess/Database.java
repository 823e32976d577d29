package org.nextlevel.benchmarks.reassess;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The advisor's database, as its superuser sees it. */
final class Database implements AutoCloseable {
    private final Connection connection;

    Database(Connection connection) {
        this.connection = connection;
    }

    /** People at one level of the framework, with ten pieces of evidence each, some of it shared and some confirmed. */
    void seed(String tenant, int people) throws SQLException {
        execute("select setseed(0.5)");
        execute("""
                insert into employee (tenant, id, version, user_name_digest, framework, level, position_since, active)
                select '%s', gen_random_uuid(), 1, 'digest-' || number, 'engineering', 'engineer', current_date - 600, true
                from generate_series(1, %d) number""".formatted(tenant, people));
        execute("""
                insert into evidence (tenant, id, employee_id, version, occurred_on, visibility, claims, attestations)
                select tenant, gen_random_uuid(), id, 1, current_date - (random() * 700)::int,
                    case when random() < 0.7 then 'LINE' else 'PRIVATE' end,
                    jsonb_build_array(jsonb_build_object('framework', 'engineering', 'level', 'senior',
                        'competency', 'competency-' || floor(random() * 30)::int)),
                    case when random() < 0.5 then '[]'::jsonb else jsonb_build_array(jsonb_build_object(
                        'attesterId', gen_random_uuid(), 'outcome', 'CONFIRMED',
                        'attestedAt', '2026-01-02T10:00:00Z')) end
                from employee cross join generate_series(1, 10) where tenant = '%s'""".formatted(tenant));
        execute("analyze employee, evidence");
    }

    void forgetStatements() throws SQLException {
        execute("select pg_stat_statements_reset()");
    }

    /**
     * What the service asked of the database, by the first word, and how many milliseconds that took there: a line such as
     * {@code select 120}. Each row of a batch counts, although a batch is one round trip.
     */
    List<String> statements() throws SQLException {
        return rows("""
                select format('%s %s', lower(substring(query from '^\\w+')), sum(calls)) from pg_stat_statements
                where userid = 'advisor_app'::regrole and query ~* '^(select|insert|update|delete|with)'
                group by lower(substring(query from '^\\w+')) order by 1""");
    }

    /** The costliest, for whoever wants to make it faster. */
    List<String> costliest() throws SQLException {
        return rows("""
                select format('%s ms, %s times: %s', round(total_exec_time), calls, left(regexp_replace(query, '\\s+', ' ', 'g'), 110))
                from pg_stat_statements where userid = 'advisor_app'::regrole order by total_exec_time desc limit 6""");
    }

    String one(String sql) throws SQLException {
        List<String> rows = rows(sql);
        return rows.isEmpty() ? null : rows.getFirst();
    }

    void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private List<String> rows(String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var found = statement.executeQuery(sql)) {
            List<String> rows = new ArrayList<>();
            while (found.next()) {
                rows.add(found.getString(1));
            }
            return rows;
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
