package org.nextlevel.stack.server.postgres;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.nextlevel.stack.server.FreePort;
import org.nextlevel.stack.server.StackProblem;

/**
 * A real PostgreSQL server on 127.0.0.1. The superuser {@code postgres} needs no password on loopback; every
 * other role signs in with its own. Data stays in the data directory after {@link #close()}.
 */
public final class PostgresServer implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Map<String, String> CONFIG = Map.ofEntries(
            Map.entry("listen_addresses", "127.0.0.1"),
            Map.entry("unix_socket_directories", ""),
            Map.entry("shared_buffers", "64MB"),
            Map.entry("max_connections", "150"),
            // The workers of the default method are three more processes that local disks do not need.
            Map.entry("io_method", "sync"),
            Map.entry("jit", "off"));
    private static final String ACCESS = """
            host all postgres 127.0.0.1/32 trust
            host all all 127.0.0.1/32 scram-sha-256
            """;

    private final EmbeddedPostgres embedded;
    private final Postmaster postmaster;
    private final Databases databases;

    private PostgresServer(EmbeddedPostgres embedded, Path dataDirectory) {
        this.embedded = embedded;
        this.postmaster = Postmaster.on(dataDirectory);
        this.databases = new Databases(embedded.getPort());
    }

    /** Starts a durable server that stops with this JVM; port 0 takes a free one. */
    public static PostgresServer start(Path dataDirectory, int port) {
        return start(PostgresSettings.of(dataDirectory, port));
    }

    /** Starts a server and returns when it answers queries. */
    public static PostgresServer start(PostgresSettings settings) {
        try {
            Files.createDirectories(settings.dataDirectory());
            Files.createDirectories(settings.binaries());
            Postmaster.clear(settings.dataDirectory());
            if (settings.detached()) {
                // The library locks this file until its own close(), which a detached server does without; a new file
                // lets this JVM start the server again after somebody stopped it. PostgreSQL has a lock of its own.
                Files.deleteIfExists(settings.dataDirectory().resolve("epg-lock"));
            }
            return new PostgresServer(builder(settings).start(), settings.dataDirectory());
        } catch (IOException | IllegalStateException | ExceptionInInitializerError failure) {
            // The library throws the last one when it cannot unpack the programs, for lack of space for example.
            throw new StackProblem(
                    "PostgreSQL did not start on port %d: see %s.".formatted(settings.port(), settings.logFile()),
                    failure);
        }
    }

    private static EmbeddedPostgres.Builder builder(PostgresSettings settings) {
        Redirect log = Redirect.appendTo(settings.logFile().toFile());
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                .setDataDirectory(settings.dataDirectory())
                .setOverrideWorkingDirectory(settings.binaries().toFile())
                .setCleanDataDirectory(false)
                .setDataDirectoryCustomizer(PostgresServer::requirePasswords)
                .setRegisterShutdownHook(!settings.detached())
                .setPort(FreePort.orGiven(settings.port()))
                .setPGStartupWait(PATIENCE)
                // The same order of strings on every machine, whatever locales it has.
                .setLocaleConfig("locale", "C")
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setServerConfig("fsync", settings.durable() ? "on" : "off")
                .setServerConfig("synchronous_commit", settings.durable() ? "on" : "off")
                .setServerConfig("full_page_writes", settings.durable() ? "on" : "off")
                .setOutputRedirector(log)
                .setErrorRedirector(log);
        CONFIG.forEach(builder::setServerConfig);
        return builder;
    }

    public int port() {
        return embedded.getPort();
    }

    /** The server's main process. */
    public ProcessHandle process() {
        return postmaster.process();
    }

    public Databases databases() {
        return databases;
    }

    /** Short for {@link Databases#create(String)}. */
    public void createDatabase(String name) {
        databases.create(name);
    }

    /** Short for {@link Databases#jdbcUrl(String)}. */
    public String jdbcUrl(String database) {
        return databases.jdbcUrl(database);
    }

    /** Ends open connections, writes everything to disk and returns when the server is gone. */
    @Override
    public void close() {
        try {
            embedded.close();
            postmaster.stop(PATIENCE);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void requirePasswords(File dataDirectory) {
        try {
            Files.writeString(dataDirectory.toPath().resolve("pg_hba.conf"), ACCESS);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
