package org.nextlevel.stack.proof.restore;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Stream;
import org.nextlevel.stack.Stack;
import org.nextlevel.stack.caller.Await;
import org.nextlevel.stack.layout.Part;
import org.nextlevel.stack.process.Runs;
import org.nextlevel.stack.proof.Quiet;
import org.nextlevel.stack.server.Ending;
import org.nextlevel.stack.server.StackProblem;
import org.nextlevel.stack.server.postgres.Databases;

/**
 * A backup of all databases of a stack: its files as they were at a time, and whatever was written to the log since.
 *
 * @param folder of the backup, outside the stack's data
 */
record Backup(Stack stack, Path folder) {
    /** What is written is archived after so many seconds at the latest; what is lost with the disk is younger. */
    static final int ARCHIVED_WITHIN = 5;

    private static final String TARGET = "recovery_target_time = '%s'\nrecovery_target_action = 'promote'\n";

    /** As PostgreSQL reads it in its settings, where it knows no Z. */
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss.SSSSSSxxx");

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** Archives the log from now on. PostgreSQL is restarted for it. */
    static Backup begin(Stack stack) {
        Backup backup = new Backup(stack, stack.layout().home().folder().resolve("backup"));
        backup.archive();
        return backup;
    }

    private void archive() {
        new DatabaseFiles(log()).create();
        run(
                "alter system set archive_mode = on",
                "alter system set archive_timeout = %d".formatted(ARCHIVED_WITHIN),
                "alter system set archive_command = 'cp %%p %s/%%f'".formatted(log()));
        stack.stop(Part.POSTGRES);
        stack.start(Part.POSTGRES);
        // Whoever asks first still has connections to the former.
        Await.event("A token", this::isSomebodyLetIn);
        new Quiet(stack).awaitReady();
    }

    private boolean isSomebodyLetIn() {
        try {
            stack.token("acme-engineer");
            return true;
        } catch (StackProblem refused) {
            return false;
        }
    }

    /** Copies the files while the database is written to. */
    void take() {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute("select pg_backup_start('proof', true)");
            new DatabaseFiles(data()).copyTo(files());
            try (ResultSet stopped = statement.executeQuery("select labelfile from pg_backup_stop(true)")) {
                stopped.next();
                Files.writeString(files().resolve("backup_label"), stopped.getString(1));
            }
        } catch (SQLException | IOException failure) {
            throw new StackProblem("The backup was not taken: " + failure.getMessage(), failure);
        }
    }

    /** Kills PostgreSQL and deletes all that it has on its disk. */
    void destroy() {
        ProcessHandle process = new Runs(stack.layout().home())
                .live(Part.POSTGRES)
                .orElseThrow(() -> new StackProblem("PostgreSQL ended by itself."));
        // Its other processes would notice by themselves that it is gone, and write meanwhile.
        List<ProcessHandle> all =
                Stream.concat(Stream.of(process), process.descendants()).toList();
        all.forEach(ProcessHandle::destroyForcibly);
        all.forEach(one -> Ending.awaitCollected(one, PATIENCE));
        new DatabaseFiles(data()).delete();
    }

    /** Starts PostgreSQL from the backup, as it was when the last was archived. */
    void restore() {
        restore("");
    }

    /** Starts PostgreSQL from the backup, as it was at a moment after which something was archived. */
    void restoreTo(Instant moment) {
        restore(TARGET.formatted(TIME.format(moment.atOffset(ZoneOffset.UTC))));
        run("alter system reset recovery_target_time", "alter system reset recovery_target_action");
    }

    private void restore(String target) {
        new DatabaseFiles(files()).copyTo(data());
        try {
            Path settings = data().resolve("postgresql.auto.conf");
            // Nobody is let in before all is there.
            Files.writeString(
                    settings,
                    Files.readString(settings)
                            + "hot_standby = off\nrestore_command = 'cp %s/%%f %%p'\n".formatted(log())
                            + target);
            Files.createFile(data().resolve("recovery.signal"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        stack.start(Part.POSTGRES);
        run("alter system reset hot_standby", "alter system reset restore_command");
    }

    /** Leaves nothing behind. */
    void delete() {
        new DatabaseFiles(folder).delete();
    }

    private void run(String... statements) {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            for (String one : List.of(statements)) {
                statement.execute(one);
            }
        } catch (SQLException failure) {
            throw new StackProblem("PostgreSQL refused: " + failure.getMessage(), failure);
        }
    }

    private Connection connect() throws SQLException {
        return new Databases(stack.layout().port(Part.POSTGRES)).connect("postgres", "postgres");
    }

    private Path data() {
        return stack.layout().home().data(Part.POSTGRES).toAbsolutePath();
    }

    private Path files() {
        return folder.resolve("files");
    }

    private Path log() {
        return folder.resolve("log").toAbsolutePath();
    }
}
