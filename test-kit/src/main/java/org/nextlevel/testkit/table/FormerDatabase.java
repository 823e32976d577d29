package org.nextlevel.testkit.table;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.flywaydb.core.Flyway;

/**
 * A database as a former release left it. Migrations that were released never change, so those of a release are the files of today
 * that it had; {@code src/test/resources/released/} says which.
 *
 * @param url of a database of its own
 */
public record FormerDatabase(String url) {
    private static final String ADMINISTRATOR = "postgres";
    private static final Path RELEASED = Path.of("src/test/resources/released");

    /**
     * A new database as a release made it, with the rows of {@code src/test/resources/released/<release>.sql}.
     *
     * @param beside the URL of a database of the same server
     * @param service whose roles are {@code <service>_owner}, {@code <service>_app} and {@code <service>_relay}
     */
    public static FormerDatabase of(String release, String beside, String service) throws SQLException, IOException {
        FormerDatabase former = empty(beside, service);
        former.migrateAsBefore(service, "filesystem:" + migrations(release));
        former.run(Files.readString(RELEASED.resolve(release + ".sql")));
        return former;
    }

    /** A new database beside another of the service, as nobody has migrated it yet. */
    public static FormerDatabase empty(String beside, String service) throws SQLException {
        return create(beside, "owner %s_owner".formatted(service));
    }

    /** A new database with all that this one has; nobody is connected with this one. */
    public FormerDatabase copy(String service) throws SQLException {
        return create(url.replace(name(), "postgres"), "template %s owner %s_owner".formatted(name(), service));
    }

    /** As releases until 0.3.0 did: with one history for the migrations of kit and service, in any order. */
    public int migrateAsBefore(String service, String... locations) {
        String owner = service + "_owner";
        return Flyway.configure(Thread.currentThread().getContextClassLoader())
                .dataSource(url, owner, owner)
                .locations(locations)
                .outOfOrder(true)
                // Migrations of today may create an index concurrently, which would wait for a lock in a transaction.
                .configuration(Map.of("flyway.postgresql.transactional.lock", "false"))
                .placeholders(Map.of("app", service + "_app", "relay", service + "_relay"))
                .load()
                .migrate()
                .migrationsExecuted;
    }

    private static FormerDatabase create(String beside, String as) throws SQLException {
        String name = "former_" + UUID.randomUUID().toString().replace('-', '_');
        try (var connection = DriverManager.getConnection(beside, ADMINISTRATOR, "");
                var statement = connection.createStatement()) {
            statement.execute("create database %s %s".formatted(name, as));
        }
        return new FormerDatabase(beside.replaceFirst("/[^/?]+(?=([?]|$))", "/" + name));
    }

    private String name() {
        return url.replaceFirst("^.*/([^/?]+)([?].*)?$", "$1");
    }

    private static Path migrations(String release) throws IOException {
        Path folder = Files.createTempDirectory(Files.createDirectories(Path.of("target", "released")), release);
        for (String file : Files.readAllLines(RELEASED.resolve(release + ".txt"))) {
            Path from = Path.of(
                    file.startsWith("V0.")
                            ? "../service-kit/src/main/resources/db/kit"
                            : "src/main/resources/db/migration");
            Files.copy(from.resolve(file), folder.resolve(file));
        }
        return folder.toAbsolutePath();
    }

    /** As the server's administrator. */
    public void run(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, ADMINISTRATOR, "");
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** The first column of a query, of all tenants. */
    public List<String> rows(String sql) throws SQLException {
        List<String> values = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection(url, ADMINISTRATOR, "");
                var rows = connection.createStatement().executeQuery(sql)) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        }
        return values;
    }
}
