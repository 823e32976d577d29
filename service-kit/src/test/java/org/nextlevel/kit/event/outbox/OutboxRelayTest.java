package org.nextlevel.kit.event.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.nextlevel.testkit.log.ExpectedLog;

/** The relay's thread when everything goes wrong; no database and no broker. */
@ExpectedLog(logger = "org.nextlevel.kit.event.outbox.OutboxRelay", says = "Events wait in the outbox")
class OutboxRelayTest {
    private static final Instant START = Instant.parse("2026-01-01T12:00:00Z");
    private static final Duration SOON = Duration.ofSeconds(20);

    private OutboxRelay relay;

    @AfterEach
    void stop() throws InterruptedException {
        relay.stop(new ShutdownEvent());
    }

    @Test
    void anErrorDoesNotEndTheRelay() {
        FailingDatabase database = new FailingDatabase(StackOverflowError::new);
        start(database);
        await().atMost(SOON).until(() -> database.calls() >= 2);
        assertThat(relay.isAlive()).isTrue();
    }

    @Test
    void anInterruptDoesNotEndTheRelay() {
        FailingDatabase database = new FailingDatabase(() -> {
            Thread.currentThread().interrupt();
            return new IllegalStateException("interrupted by a library");
        });
        start(database);
        await().atMost(SOON).until(() -> database.calls() >= 2);
        assertThat(relay.isAlive()).isTrue();
    }

    @Test
    void aRelayThatCannotSendIsLateButAlive() {
        FailingDatabase database = new FailingDatabase(() -> new SQLException("away", "08006"));
        start(database);
        await().atMost(SOON).until(() -> database.calls() >= 1);
        assertThat(sends(START.plus(RelayHealth.LATE).minusSeconds(1))).isEqualTo(Status.UP);
        assertThat(sends(START.plus(RelayHealth.LATE))).isEqualTo(Status.DOWN);
        assertThat(lives()).isEqualTo(Status.UP);
    }

    @Test
    void onlyAThreadThatHasEndedIsAReasonToRestart() {
        start(new FailingDatabase(() -> new WordlessFailure("08006")));
        await().dontCatchUncaughtExceptions().atMost(SOON).until(() -> lives() == Status.DOWN);
    }

    private void start(FailingDatabase database) {
        relay = new OutboxRelay(database.source(), new EventSender(null, null), Clock.fixed(START, ZoneOffset.UTC));
        relay.start(new StartupEvent());
    }

    private Status sends(Instant now) {
        return new RelayHealth(relay, null, Clock.fixed(now, ZoneOffset.UTC))
                .sends()
                .call()
                .getStatus();
    }

    private Status lives() {
        return new RelayHealth(relay, null, Clock.systemUTC()).lives().call().getStatus();
    }

    /** Not even the failure can be told, as when memory is full. */
    private static final class WordlessFailure extends SQLException {
        WordlessFailure(String state) {
            super("", state);
        }

        @Override
        public String getMessage() {
            throw new IllegalStateException("while logging");
        }
    }
}
