package org.nextlevel.stack.server.postgres;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.regex.Pattern;
import org.nextlevel.stack.server.StackProblem;

/**
 * The databases of one local PostgreSQL server. A role's password is its name: this is for loopback and tests only.
 *
 * @param port where the server listens on 127.0.0.1
 */
public record Databases(int port) {
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]{0,50}");

    /** The address of a database without credentials. */
    public String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database);
    }

    /** Opens a connection as one of the roles made here, or as {@code postgres}. */
    public Connection connect(String database, String role) throws SQLException {
        return DriverManager.getConnection(jdbcUrl(database), role, role);
    }

    /** Whether the server answers a query. */
    public boolean answer() {
        try (Connection connection = connect("postgres", "postgres")) {
            return connection.isValid(2);
        } catch (SQLException silent) {
            return false;
        }
    }

    /**
     * Makes sure that database {@code name} exists with three roles that can log in and none of which can bypass
     * row-level security: {@code name_owner} owns the database, {@code name_app} and {@code name_relay} may do what the
     * service's migrations let them do.
     */
    public void create(String name) {
        createRole(name + "_owner");
        createRole(name + "_app");
        createRole(name + "_relay");
        createDatabase(name, name + "_owner");
    }

    /** Makes sure that database {@code name} exists and belongs to the one role of the same name. */
    public void createWithOneRole(String name) {
        createRole(name);
        createDatabase(name, name);
        execute(name, "revoke all on database %s from public".formatted(plain(name)));
    }

    private void createRole(String name) {
        execute("postgres", """
                do $$ begin
                  if not exists (select from pg_roles where rolname = '%1$s') then
                    create role %1$s login nosuperuser nobypassrls nocreatedb nocreaterole password '%1$s';
                  end if;
                end $$
                """.formatted(plain(name)));
    }

    private void createDatabase(String name, String owner) {
        try (Connection connection = connect("postgres", "postgres");
                PreparedStatement existing = connection.prepareStatement("select from pg_database where datname = ?")) {
            existing.setString(1, name);
            if (!existing.executeQuery().next()) {
                execute("postgres", "create database %s owner %s".formatted(plain(name), owner));
            }
        } catch (SQLException failure) {
            throw refused(name, failure);
        }
    }

    private void execute(String database, String sql) {
        try (Connection connection = connect(database, "postgres");
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failure) {
            throw refused(database, failure);
        }
    }

    private static StackProblem refused(String database, SQLException failure) {
        return new StackProblem(
                "PostgreSQL refused to set up %s: %s".formatted(database, failure.getMessage()), failure);
    }

    /** Identifiers cannot be bound as parameters. */
    private static String plain(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("Not a plain lower-case name: " + name);
        }
        return name;
    }
}
