package org.nextlevel.kit.event;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.jboss.logging.Logger;

/**
 * Sends what the outbox holds, in the order of writing. It is woken by each commit and looks by itself once a second.
 * Any number of instances may run: a lock in the database lets one send at a time. An event can be sent twice (a crash
 * between sending and deleting), never lost, never before its transaction has committed.
 */
@ApplicationScoped
public class OutboxRelay {
    private static final Logger LOG = Logger.getLogger(OutboxRelay.class);
    private static final int BATCH = 500;
    private static final Duration POLL = Duration.ofSeconds(1);
    private static final long LOCK = 0x6e6578746c766cL;

    private final io.agroal.api.AgroalDataSource database;
    private final Producer<String, String> kafka;
    private final Semaphore wake = new Semaphore(0);
    private final Thread thread =
            Thread.ofPlatform().name("outbox-relay").daemon().unstarted(this::run);
    private volatile boolean running = true;

    OutboxRelay(
            @io.quarkus.agroal.DataSource("relay") io.agroal.api.AgroalDataSource database,
            Producer<String, String> kafka) {
        this.database = database;
        this.kafka = kafka;
    }

    void start(@Observes StartupEvent event) {
        thread.start();
    }

    /** Before the pool and the producer close, so that nothing half-sent is interrupted. */
    void stop(@Observes @Priority(1) ShutdownEvent event) throws InterruptedException {
        running = false;
        wake();
        thread.join(Duration.ofSeconds(5));
    }

    void wake() {
        wake.release();
    }

    private void run() {
        boolean failing = false;
        while (running) {
            try {
                wake.tryAcquire(POLL.toMillis(), TimeUnit.MILLISECONDS);
                wake.drainPermits();
                int sent;
                do {
                    sent = sendBatch();
                } while (sent == BATCH && running);
                if (failing && sent > 0) {
                    LOG.info("Events are being sent again");
                    failing = false;
                }
            } catch (SQLException | ExecutionException | RuntimeException e) {
                if (!failing) {
                    LOG.warnf("Events wait in the outbox: %s", e.getMessage());
                    failing = true;
                }
                pause();
            } catch (InterruptedException _) {
                return;
            }
        }
    }

    private int sendBatch() throws SQLException, ExecutionException, InterruptedException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                lock(connection);
                List<OutboxRow> rows = OutboxRow.first(connection, BATCH);
                if (!rows.isEmpty()) {
                    send(rows);
                    OutboxRow.delete(connection, rows);
                }
                connection.commit();
                return rows.size();
            } finally {
                connection.rollback();
            }
        }
    }

    /** Not SKIP LOCKED: two relays with a share each would break the order of a key (ADR 0003). */
    private static void lock(Connection connection) throws SQLException {
        try (var lock = connection.prepareStatement("select pg_advisory_xact_lock(?)")) {
            lock.setLong(1, LOCK);
            lock.execute();
        }
    }

    private void send(List<OutboxRow> rows) throws ExecutionException, InterruptedException {
        List<Future<RecordMetadata>> sent = new ArrayList<>(rows.size());
        for (OutboxRow row : rows) {
            sent.add(kafka.send(row.toRecord()));
        }
        kafka.flush();
        for (Future<RecordMetadata> one : sent) {
            one.get();
        }
    }

    private void pause() {
        try {
            Thread.sleep(POLL);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
