package org.nextlevel.kit.event;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.nextlevel.kit.sql.Sql;

/** Events that wait to be sent. An event and the state it tells of are one transaction; Kafka is never waited for. */
@ApplicationScoped
public class Outbox {
    private static final String INSERT = """
            insert into outbox (tenant, id, topic, key, type, payload, occurred_at, traceparent)
            values (:tenant, :id, :topic, :key, :type, :payload, :now, :trace)""";

    private final Sql sql;
    private final TransactionSynchronizationRegistry transaction;
    private final OutboxRelay relay;
    private final ObjectMapper json;
    private final Clock clock;

    Outbox(Sql sql, TransactionSynchronizationRegistry transaction, OutboxRelay relay, ObjectMapper json, Clock clock) {
        this.sql = sql;
        this.transaction = transaction;
        this.relay = relay;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Tells an event when, and only when, the caller's transaction commits.
     *
     * @throws jakarta.transaction.TransactionalException outside a transaction
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void append(Event event) {
        sql.update(INSERT)
                .unflushed()
                .with("id", UUID.randomUUID())
                .with("topic", event.topic())
                .with("key", event.key())
                .with("type", event.typeName())
                .with("payload", payload(event))
                .with("now", clock.instant())
                .with("trace", TraceParent.current())
                .run();
        wakeRelayOnCommit();
    }

    private String payload(Event event) {
        try {
            return json.writeValueAsString(event.payload());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The event could not be written.", e);
        }
    }

    private void wakeRelayOnCommit() {
        if (transaction.getResource(this) != null) {
            return;
        }
        transaction.putResource(this, true);
        transaction.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {}

            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED) {
                    relay.wake();
                }
            }
        });
    }
}
