package org.nextlevel.stack.server.postgres;

import java.nio.file.Path;

/**
 * How a PostgreSQL server runs.
 *
 * @param dataDirectory holds the data between starts; created when missing
 * @param binaries where PostgreSQL's programs are unpacked once; may be shared by several servers
 * @param port 0 for any free port
 * @param durable false trades safety in a power cut for speed ({@code fsync=off} and the like), for tests
 * @param detached true lets the server outlive this JVM; false stops it with the JVM
 * @param logFile what the server prints is appended here
 */
public record PostgresSettings(
        Path dataDirectory, Path binaries, int port, boolean durable, boolean detached, Path logFile) {

    /** Durable, stopped with the JVM, programs and log beside the data. */
    public static PostgresSettings of(Path dataDirectory, int port) {
        Path data = dataDirectory.toAbsolutePath();
        return new PostgresSettings(
                data,
                data.resolveSibling("postgres-binaries"),
                port,
                true,
                false,
                data.resolveSibling(data.getFileName() + ".log"));
    }

    public PostgresSettings forTests() {
        return new PostgresSettings(dataDirectory, binaries, port, false, detached, logFile);
    }

    public PostgresSettings withBinaries(Path folder) {
        return new PostgresSettings(dataDirectory, folder.toAbsolutePath(), port, durable, detached, logFile);
    }

    /** For a server that keeps running when this JVM ends. */
    public PostgresSettings detached(Path log) {
        return new PostgresSettings(dataDirectory, binaries, port, durable, true, log);
    }
}
