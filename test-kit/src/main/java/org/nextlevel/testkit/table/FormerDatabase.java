package org.nextlevel.testkit.table;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * A database as a former release left it. Migrations that were released never change, so those of a release are the files of today
 * that it had; {@code src/test/resources/released/} says which.
 *
 * @param url of a database of its own
 */
public record FormerDatabase(String url) {
    private static final String ADMINISTRATOR = "postgres";

    /**
     * A new database beside another one.
     *
     * @param beside the URL of a database of the same server
     * @param owner the role that its migrations run as
     */
    public static FormerDatabase beside(String beside, String owner) throws SQLException {
        String name = "former_" + UUID.randomUUID().toString().replace('-', '_');
        try (var connection = DriverManager.getConnection(beside, ADMINISTRATOR, "");
                var statement = connection.createStatement()) {
            statement.execute("create database %s owner %s".formatted(name, owner));
        }
        return new FormerDatabase(beside.replaceFirst("/[^/?]+(?=([?]|$))", "/" + name));
    }

    /** The migrations of a release in a folder of their own, for Flyway's {@code filesystem:}. */
    public static Path migrations(String release) throws IOException {
        Path folder = Files.createTempDirectory(Files.createDirectories(Path.of("target", "released")), release);
        for (String file : Files.readAllLines(Path.of("src/test/resources/released", release + ".txt"))) {
            Path from = Path.of(
                    file.startsWith("V0.")
                            ? "../service-kit/src/main/resources/db/kit"
                            : "src/main/resources/db/migration");
            Files.copy(from.resolve(file), folder.resolve(file));
        }
        return folder.toAbsolutePath();
    }

    /** Runs SQL as who sees all tenants. */
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
