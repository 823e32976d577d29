package org.nextlevel.kit.tenant;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.nextlevel.stack.server.FreePort;

/** A real PgBouncer that lends its one connection to whoever begins a transaction, until that ends. */
final class Pooler implements AutoCloseable {
    static final Path PROGRAM = Path.of("/usr/sbin/pgbouncer");

    private static final String SETTINGS = """
            [databases]
            kit = host=%s port=%d user=kit_app password=kit_app
            [pgbouncer]
            listen_addr = 127.0.0.1
            listen_port = %d
            unix_socket_dir =
            auth_type = any
            pool_mode = transaction
            default_pool_size = 1
            ignore_startup_parameters = extra_float_digits
            """;

    private final int port;
    private final Process process;

    private Pooler(int port, Process process) {
        this.port = port;
        this.process = process;
    }

    /** @param url of the database itself */
    static Pooler before(String url) throws IOException {
        URI address = URI.create(url.substring("jdbc:".length()));
        int port = FreePort.any();
        Path settings = Files.createTempFile("pooler", ".ini");
        Files.writeString(settings, SETTINGS.formatted(address.getHost(), address.getPort(), port));
        // It refuses to be root.
        settings.toFile().setReadable(true, false);
        settings.toFile().deleteOnExit();
        var command = System.getProperty("user.name").equals("root")
                ? new ProcessBuilder(PROGRAM.toString(), "-q", "-u", "nobody", settings.toString())
                : new ProcessBuilder(PROGRAM.toString(), "-q", settings.toString());
        var pooler = new Pooler(
                port,
                command.redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start());
        Awaitility.await().atMost(Duration.ofSeconds(30)).until(pooler::answers);
        return pooler;
    }

    /** Of this server a statement is never prepared by name: the next one may run on another connection. */
    String url() {
        return "jdbc:postgresql://127.0.0.1:%d/kit?prepareThreshold=0".formatted(port);
    }

    private boolean answers() {
        try (var connection = DriverManager.getConnection(url(), "kit_app", "kit_app")) {
            return connection.isValid(1);
        } catch (SQLException _) {
            return false;
        }
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
