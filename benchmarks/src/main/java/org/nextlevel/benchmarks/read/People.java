package org.nextlevel.benchmarks.read;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.nextlevel.testkit.Tokens;

/** Three with ever more evidence, and a manager of fifty with ten pieces each; straight into advisor-service's copies. */
record People(Connection connection) implements AutoCloseable {
    static final String TENANT = "bench";
    static final List<Integer> PIECES = List.of(10, 100, 1_000);

    private static final String PERSON = """
            insert into employee (tenant, id, version, user_name_digest, framework, level, position_since, active, login_issuer,
                login_subject, manager_id)
            values ('%s', md5('%2$s')::uuid, 1, '%2$s', 'engineering', 'engineer', current_date - 600, true, '%3$s', '%4$s', %5$s)""";
    private static final String EVIDENCE = """
            insert into evidence (tenant, id, employee_id, version, occurred_on, visibility, claims, attestations)
            select '%s', gen_random_uuid(), md5('%s')::uuid, 1, current_date - (random() * 700)::int,
                case when random() < 0.7 then 'LINE' else 'PRIVATE' end,
                jsonb_build_array(jsonb_build_object('framework', 'engineering', 'level', 'senior',
                    'competency', 'competency-' || floor(random() * 20)::int)),
                case when random() < 0.5 then '[]'::jsonb else jsonb_build_array(jsonb_build_object(
                    'attesterId', gen_random_uuid(), 'outcome', 'CONFIRMED', 'attestedAt', '2026-01-02T10:00:00Z')) end
            from generate_series(1, %d)""";

    void seed() throws SQLException {
        execute("select setseed(0.5)");
        for (int pieces : PIECES) {
            hire("with-" + pieces, pieces, "null");
        }
        hire("manager", 10, "null");
        for (int i = 0; i < 50; i++) {
            hire("report-" + i, 10, "md5('manager')::uuid");
        }
        execute("analyze employee, evidence");
    }

    private void hire(String name, int pieces, String manager) throws SQLException {
        execute(PERSON.formatted(TENANT, name, Tokens.ISSUER, Tokens.subjectOf(name), manager));
        execute(EVIDENCE.formatted(TENANT, name, pieces));
    }

    /** Returns when everybody was assessed for the version that was published. */
    void awaitAssessed() throws SQLException, InterruptedException {
        try (var statement = connection.createStatement()) {
            while (!statement
                    .executeQuery("select 1 from assessment_run where ended_at is not null")
                    .next()) {
                Thread.sleep(100);
            }
        }
    }

    private void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
