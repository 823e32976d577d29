package org.nextlevel.kit.event.outbox;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jboss.logging.Logger;
import org.nextlevel.kit.event.outbox.EventSender.UnsendableEvent;

/**
 * Sends what the outbox holds, in the order of writing. It is woken by each commit and looks by itself once a second.
 * Any number of instances may run: a lock in the database lets one send at a time, and the database takes it from one that
 * stands still. An event can be sent twice (a crash between sending and deleting), never lost, never before its transaction
 * has committed. One that Kafka will never take is set aside with those of its key behind it; all others go on.
 */
@ApplicationScoped
public class OutboxRelay {
    private static final Logger LOG = Logger.getLogger(OutboxRelay.class);
    private static final int BATCH = 500;
    private static final long BATCH_BYTES = 8L * 1024 * 1024;
    private static final Duration POLL = Duration.ofSeconds(1);
    /** Nobody who reads after writing waits noticeably longer. */
    private static final Duration LONGEST_REST = Duration.ofMillis(20);

    private static final long LOCK = 0x6e6578746c766cL;

    private final AgroalDataSource database;
    private final EventSender sender;
    private final Clock clock;
    private final RelayFailures failures = new RelayFailures();
    private final Semaphore wake = new Semaphore(0);
    private final CountDownLatch stop = new CountDownLatch(1);
    private final Thread thread =
            Thread.ofPlatform().name("outbox-relay").daemon().unstarted(this::run);
    private volatile Instant lastRound;

    OutboxRelay(@DataSource("relay") AgroalDataSource database, EventSender sender, Clock clock) {
        this.database = database;
        this.sender = sender;
        this.clock = clock;
        this.lastRound = clock.instant();
    }

    void start(@Observes StartupEvent event) {
        thread.start();
    }

    /** Before the pool and the producer close, so that nothing half-sent is interrupted. */
    void stop(@Observes @Priority(1) ShutdownEvent event) throws InterruptedException {
        stop.countDown();
        wake();
        thread.join(Duration.ofSeconds(5));
    }

    void wake() {
        wake.release();
    }

    /** False when the thread has ended though nobody stopped it: then only a restart helps. */
    boolean isAlive() {
        return thread.getState() != Thread.State.TERMINATED || isStopping();
    }

    /** When a batch was last sent or nothing was waiting; before that, when the relay was created. */
    Instant lastRound() {
        return lastRound;
    }

    /** Whatever is thrown, an Error included: were the thread to end, events would wait and nobody would know. */
    private void run() {
        while (!isStopping()) {
            try {
                wake.tryAcquire(POLL.toMillis(), TimeUnit.MILLISECONDS);
                wake.drainPermits();
                long began = System.nanoTime();
                boolean moreWaits;
                do {
                    moreWaits = sendBatch();
                    lastRound = clock.instant();
                } while (moreWaits && !isStopping());
                failures.over();
                rest(Duration.ofNanos(System.nanoTime() - began));
            } catch (Throwable e) {
                pause(failures.add(e));
            }
        }
    }

    private boolean isStopping() {
        return stop.getCount() == 0;
    }

    /**
     * Rests as long as it worked. Whoever comes first is sent at once; what comes on its heels is sent together, and costs this
     * service, Kafka and all consumers one round instead of many.
     */
    private void rest(Duration worked) {
        pause(worked.compareTo(LONGEST_REST) < 0 ? worked : LONGEST_REST);
    }

    /** Whether more may wait that is not on its way. */
    private boolean sendBatch() throws SQLException, ExecutionException, InterruptedException, TimeoutException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                lock(connection);
                boolean moreWaits = sendFirst(connection);
                connection.commit();
                return moreWaits;
            } finally {
                connection.rollback();
            }
        }
    }

    private boolean sendFirst(Connection connection)
            throws SQLException, ExecutionException, InterruptedException, TimeoutException {
        OutboxBatch batch = OutboxBatch.first(connection, BATCH, BATCH_BYTES);
        if (batch.rows().isEmpty()) {
            return false;
        }
        try {
            sender.send(batch.rows());
        } catch (UnsendableEvent e) {
            e.row().setAside(connection, e.getCause().getMessage());
            LOG.errorf(
                    "Event %s of type %s is set aside, and those of its key behind it: %s",
                    e.row().id(), e.row().type(), e.getCause().getMessage());
            return true;
        }
        batch.delete(connection);
        return batch.isCut();
    }

    /** Until the transaction ends nobody else sends. Not SKIP LOCKED: two relays with a share each would break the order of a key (ADR 0003). */
    static void lock(Connection connection) throws SQLException {
        try (var lock = connection.prepareStatement("select pg_advisory_xact_lock(?)")) {
            lock.setLong(1, LOCK);
            lock.execute();
        }
    }

    private void pause(Duration time) {
        try {
            stop.await(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException _) {
            // The thread is the relay's own and is ended by stop() alone; the flag would cut short all that follows.
        }
    }
}
