package org.nextlevel.benchmarks.write;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nextlevel.stack.server.postgres.PostgresServer;

/**
 * The same rows by pgbench: a piece of evidence and its event in one transaction for the tenant, into tables that are like the service's in
 * columns, indexes, foreign key and row-level security, and that nobody reads.
 */
final class Pgbench {
    private static final Pattern PROCESSED = Pattern.compile("actually processed: (\\d+)");

    private static final List<String> TABLES = List.of(
            "create schema bench",
            "grant usage on schema bench to evidence_app",
            "create table bench.evidence (like public.evidence including all)",
            "alter table bench.evidence add foreign key (employee_id) references public.employee",
            "create table bench.outbox (like public.outbox including all)",
            "grant insert on all tables in schema bench to evidence_app",
            "grant usage on all sequences in schema bench to evidence_app",
            "alter table bench.evidence enable row level security, force row level security",
            "alter table bench.outbox enable row level security, force row level security",
            "create policy tenant on bench.evidence using (tenant = current_setting('nextlevel.tenant', true))",
            "create policy tenant on bench.outbox using (tenant = current_setting('nextlevel.tenant', true))");

    /** The insert of a row that the service wrote, with another id. */
    private static final String INSERT = """
            select format('insert into bench.%1$s (%%s) values (%%s);', string_agg(quote_ident(key), ', '),
                string_agg(case key when 'id' then 'gen_random_uuid()' else quote_literal(value) end, ', '))
            from (select (each(hstore(row))).* from (select * from %1$s row where id = (select max(id::text)::uuid from %1$s)) row) columns
            where value is not null
              and key not in (select attname from pg_attribute where attrelid = '%1$s'::regclass and attgenerated <> '')""";

    private static final String OUTBOX = """
            insert into bench.outbox (tenant, id, topic, key, type, payload, occurred_at, subject, audience)
            values ('%s', gen_random_uuid(), 'evidence-events', '%s', 'EvidenceLogged', '%s', now(), 'evidence', '%s');""";

    private final PostgresServer postgres;
    private final Path script;

    Pgbench(PostgresServer postgres, Path folder) throws SQLException, IOException {
        this.postgres = postgres;
        this.script = folder.resolve("write.sql");
        try (Connection connection = postgres.databases().connect("evidence", "postgres");
                var statement = connection.createStatement()) {
            statement.execute("create extension hstore");
            for (String table : TABLES) {
                statement.execute(table);
            }
            String insert = text(connection, INSERT.formatted("evidence"));
            String person = text(connection, "select employee_id::text from evidence limit 1");
            String payload =
                    Files.readString(Path.of(System.getProperty("nextlevel.root"), "docs/events/evidence-logged.json"));
            Files.writeString(script, """
                    begin;
                    select set_config('nextlevel.tenant', '%s', true);
                    %s
                    %s
                    commit;
                    """.formatted(
                            Company.TENANT,
                            insert,
                            OUTBOX.formatted(Company.TENANT, person, payload.replaceAll("\\s*\\n\\s*", ""), person)
                                    .replace("\n", " ")));
        }
    }

    private static String text(Connection connection, String question) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(question)) {
            row.next();
            return row.getString(1);
        }
    }

    /** So many clients write for so long; how many rows of evidence there were. */
    double write(int clients, int seconds) throws IOException, InterruptedException {
        var builder = new ProcessBuilder(
                        "pgbench",
                        "-n",
                        "-M",
                        "prepared",
                        "-c",
                        "" + clients,
                        "-j",
                        "2",
                        "-T",
                        "" + seconds,
                        "-f",
                        script.toString(),
                        "-h",
                        "127.0.0.1",
                        "-p",
                        "" + postgres.port(),
                        "-U",
                        "postgres",
                        "evidence")
                .redirectErrorStream(true);
        builder.environment().putAll(Map.of("PGOPTIONS", "-c role=evidence_app"));
        Process process = builder.start();
        String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        Matcher processed = PROCESSED.matcher(told);
        if (process.waitFor() != 0 || !processed.find()) {
            throw new IOException(told);
        }
        return Double.parseDouble(processed.group(1));
    }
}
