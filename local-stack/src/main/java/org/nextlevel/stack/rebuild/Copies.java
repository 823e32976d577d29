package org.nextlevel.stack.rebuild;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.nextlevel.stack.layout.Part;
import org.nextlevel.stack.server.StackProblem;
import org.nextlevel.stack.server.postgres.Databases;

/**
 * What a service copied from others, as it lies in its database. The administrator does it, who sees every tenant; no
 * service can.
 */
record Copies(Databases databases, Part service, Tables tables) {
    // Whoever has a row anywhere: copies may be empty already when this is done again.
    private static final String BEGIN = """
            insert into rebuild (tenant, since) select tenant, now() from (%s) known on conflict do nothing;
            truncate %s""";

    /** Deletes them, of every tenant, and notes in the same transaction that they are not complete. */
    void empty() {
        String tenants =
                tables.names().stream().map("select tenant from %s"::formatted).collect(Collectors.joining(" union "));
        execute(BEGIN.formatted(tenants, String.join(", ", tables.copies())));
    }

    /** The companies whose copies are not complete. */
    List<String> tenants() {
        try (Connection connection = connect(databases, service);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select tenant from rebuild order by tenant")) {
            List<String> tenants = new ArrayList<>();
            while (rows.next()) {
                tenants.add(rows.getString(1));
            }
            return tenants;
        } catch (SQLException failure) {
            throw refused(service, failure);
        }
    }

    /** They are complete again. */
    void complete() {
        execute("delete from rebuild");
    }

    /** Whether all that a service told is sent. */
    static boolean isAllSent(Databases databases, Part service) {
        try (Connection connection = connect(databases, service);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select exists (select from outbox where set_aside is null)")) {
            row.next();
            return !row.getBoolean(1);
        } catch (SQLException failure) {
            throw refused(service, failure);
        }
    }

    private void execute(String sql) {
        try (Connection connection = connect(databases, service);
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute(sql);
            connection.commit();
        } catch (SQLException failure) {
            throw refused(service, failure);
        }
    }

    static Connection connect(Databases databases, Part service) throws SQLException {
        return databases.connect(service.id().replace("-service", ""), "postgres");
    }

    static StackProblem refused(Part service, SQLException failure) {
        return new StackProblem(
                "PostgreSQL refused what the rebuild asks of the database of %s: %s"
                        .formatted(service, failure.getMessage()),
                failure);
    }
}
