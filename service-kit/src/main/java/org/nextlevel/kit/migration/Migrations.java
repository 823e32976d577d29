package org.nextlevel.kit.migration;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;

/**
 * All migrations of a service, the kit's first, in the order of their numbers: one that comes with a lower number than the last that a
 * database has had is refused. Several may migrate a database at the same time: one does, the others wait and find it done. What was
 * interrupted goes on where it was.
 *
 * @param database name of it, with which the names of its three roles begin
 * @param user the role that owns the database; to look what is missing, the application's is enough
 */
public record Migrations(String url, String database, String user, String password) {

    /** Brings the database to where the service needs it, and says how many migrations that took. */
    public int migrate() {
        prepare();
        return Stream.of(History.values())
                .mapToInt(history -> flyway(history).migrate().migrationsExecuted)
                .sum();
    }

    /** The migrations that the service has and the database has not had, or has not had to their end, in words. */
    public List<String> missing() {
        return Stream.of(History.values()).flatMap(this::missing).toList();
    }

    private Stream<String> missing(History history) {
        return Arrays.stream(flyway(history).info().all())
                .filter(one -> one.getState() == MigrationState.PENDING
                        || one.getState().isResolved() && one.getState().isFailed())
                .map(MigrationInfo::getScript);
    }

    /** The number of the last migration that the service has. */
    String last(History history) {
        return Arrays.stream(flyway(history).info().all())
                .filter(one -> one.getState().isResolved())
                .map(MigrationInfo::getVersion)
                .reduce((earlier, later) -> later)
                .orElseThrow()
                .getVersion();
    }

    private void prepare() {
        try (Connection connection = DriverManager.getConnection(url, user, password);
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute(preparation());
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(
                    "%s cannot prepare %s for migrations: %s".formatted(user, url, e.getMessage()), e);
        }
    }

    private String preparation() {
        try (InputStream file = Migrations.class.getResourceAsStream("/db/prepare.sql")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("${app}", app())
                    .replace("${relay}", relay());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Flyway flyway(History history) {
        return Flyway.configure(Thread.currentThread().getContextClassLoader())
                .dataSource(url, user, password)
                .locations(history.folder())
                .table(history.table())
                .placeholders(Map.of("app", app(), "relay", relay()))
                // Whoever migrates meanwhile may build an index for minutes.
                .lockRetryCount(-1)
                // A lock that held a transaction open would have an index that is created concurrently wait for it, for
                // good.
                .configuration(Map.of("flyway.postgresql.transactional.lock", "false"))
                .load();
    }

    private String app() {
        return database + "_app";
    }

    private String relay() {
        return database + "_relay";
    }
}
