package org.nextlevel.kit.event.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.nextlevel.kit.Database;
import org.nextlevel.kit.event.origin.EventOrigin;
import org.nextlevel.kit.position.Arrivals;
import org.nextlevel.kit.sql.Sql;
import org.nextlevel.kit.tenant.CurrentTenant;
import org.nextlevel.testkit.TestEvent;
import org.nextlevel.testkit.log.ExpectedLog;
import org.nextlevel.trace.Spans;

/** What is tried again, and how often; the transactions are real, the failures are thrown by the handler. */
@QuarkusTest
@ExpectedLog(logger = "org.nextlevel.kit.event.inbox.Inbox", says = "could not be handled")
@ExpectedLog(logger = "org.nextlevel.kit.event.inbox.Inbox", says = "waits and is tried again")
class InboxTest {
    private final AtomicInteger tries = new AtomicInteger();
    private final ServiceShutdown stopping = new ServiceShutdown();
    private final UUID event = UUID.randomUUID();

    @Inject
    Sql sql;

    @Inject
    CurrentTenant tenant;

    @Inject
    ObjectMapper json;

    @Inject
    Clock clock;

    @Inject
    EventOrigin origin;

    @Inject
    Spans spans;

    @Test
    void aCollisionIsTriedAgainAndCountsOnce() {
        receive(2, () -> sql("23505"));
        receive(0, () -> sql("23505"));
        assertThat(tries).hasValue(3);
        assertThat(inbox()).hasSize(1);
    }

    @Test
    void whatCollidesEachTimeIsGivenUp() {
        assertThatThrownBy(() -> receive(Integer.MAX_VALUE, OptimisticLockException::new))
                .isInstanceOf(OptimisticLockException.class);
        assertThat(tries).hasValue(Retry.TRIES);
        assertThat(inbox()).isEmpty();
    }

    @Test
    void aStateThatNobodyKnowsIsGivenUp() {
        assertThatThrownBy(() -> receive(Integer.MAX_VALUE, () -> sql("XX000"))).isInstanceOf(RuntimeException.class);
        assertThat(tries).hasValue(Retry.TRIES);
    }

    @Test
    void whatCanNeverBeHandledIsGivenUpAtOnce() {
        assertThatThrownBy(() -> receive(Integer.MAX_VALUE, () -> new IllegalArgumentException("unreadable")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(tries).hasValue(1);
    }

    @Test
    void aDatabaseThatIsAwayIsWaitedFor() {
        int failures = Retry.TRIES + 1;
        receive(failures, () -> sql("08006"));
        assertThat(tries).hasValue(failures + 1);
    }

    @Test
    void anInterruptDoesNotEndTheWait() {
        receive(1, () -> {
            Thread.currentThread().interrupt();
            return sql("08006");
        });
        assertThat(tries).hasValue(2);
        assertThat(Thread.currentThread().isInterrupted()).isFalse();
    }

    @Test
    void whoeverWaitsIsLetGoWhenTheServiceStops() {
        assertThatThrownBy(() -> receive(Integer.MAX_VALUE, () -> {
                    stopping.begin(new ShutdownEvent());
                    return sql("08006");
                }))
                .isInstanceOf(RuntimeException.class);
        assertThat(tries).hasValue(1);
    }

    private void receive(int failures, Supplier<RuntimeException> failure) {
        new Inbox(
                        new HandledEvents(sql, clock, new Arrivals(), new SimpleMeterRegistry()),
                        tenant,
                        json,
                        stopping,
                        origin,
                        new AwaitTenant(origin, stopping),
                        spans,
                        List.of())
                .receive(record(), _ -> {
                    if (tries.incrementAndGet() <= failures) {
                        throw failure.get();
                    }
                });
    }

    private ConsumerRecord<String, String> record() {
        return TestEvent.of("NoteWritten", "retries", "/service-kit")
                .with("id", event)
                .from("advice-events", "key", "{}");
    }

    private List<String> inbox() {
        return Database.as("retries", "select event_id from inbox where event_id = '%s'".formatted(event));
    }

    private static RuntimeException sql(String state) {
        return new IllegalStateException(new SQLException("thrown by the test", state));
    }
}
