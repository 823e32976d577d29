package org.nextlevel.testkit.plan;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Makes a company large: copies one of its rows as often as is asked for, past the application, its triggers and its references.
 *
 * @param url of the service's database
 */
public record Crowd(String url, String tenant) {
    /** How many there are of what a company has most of; fewer only where somebody tries the test itself. */
    public static final int MANY = Integer.getInteger("tests.rows", 1_000_000);

    /** In the database of the service under test. */
    public static Crowd of(String tenant) {
        return new Crowd(ConfigProvider.getConfig().getValue("nextlevel.db.url", String.class), tenant);
    }

    /**
     * Copies a row of a table.
     *
     * @param sample which one, as a condition
     * @param columns what is different in each copy: SQL where {@code n} counts from 1
     */
    public void copies(String table, int many, String sample, Map<String, String> columns) {
        run(statement -> {
            List<String> names = new ArrayList<>();
            try (var found = statement.executeQuery("""
                    select column_name from information_schema.columns where table_schema = 'public' and table_name = '%s'
                    and is_generated = 'NEVER' and identity_generation is null""".formatted(table))) {
                while (found.next()) {
                    names.add(found.getString(1));
                }
            }
            List<String> values = names.stream()
                    .map(name -> columns.getOrDefault(name, "sample." + name))
                    .toList();
            statement.execute("set session_replication_role = replica");
            int rows = statement.executeUpdate(
                    "insert into %s (%s) select %s from (select * from %1$s where tenant = '%s' and %s limit 1) sample, generate_series(1, %d) n"
                            .formatted(
                                    table, String.join(", ", names), String.join(", ", values), tenant, sample, many));
            if (rows != many) {
                throw new IllegalStateException("There is no row of %s to copy.".formatted(table));
            }
            statement.execute("analyze " + table);
        });
    }

    /** An id that is the same for the same number: SQL of it. */
    public static String id(String kind, String number) {
        return "md5('%s' || sample.tenant || (%s))::uuid".formatted(kind, number);
    }

    /** How much a table takes of a disk, with its indexes, a row. */
    public String sizeOf(String table) {
        StringBuilder size = new StringBuilder();
        run(statement -> {
            statement.execute("vacuum " + table);
            try (var row = statement.executeQuery(
                    "select pg_total_relation_size('%1$s'), pg_relation_size('%1$s'), (select count(*) from %1$s)"
                            .formatted(table))) {
                row.next();
                size.append("%s: %d bytes a row with indexes, %d without, of %d"
                        .formatted(
                                table,
                                row.getLong(1) / row.getLong(3),
                                row.getLong(2) / row.getLong(3),
                                row.getLong(3)));
            }
        });
        return size.toString();
    }

    private void run(Work work) {
        try (var connection = DriverManager.getConnection(url, "postgres", "");
                var statement = connection.createStatement()) {
            work.with(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What is done in the database. */
    private interface Work {
        void with(Statement statement) throws SQLException;
    }
}
