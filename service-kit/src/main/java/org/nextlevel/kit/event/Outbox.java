package org.nextlevel.kit.event;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import javax.sql.DataSource;
import org.nextlevel.kit.tenant.CurrentTenant;

/** Events that wait to be sent. An event and the state it tells of are one transaction; Kafka is never waited for. */
@ApplicationScoped
public class Outbox {
    private final DataSource database;
    private final TransactionSynchronizationRegistry transaction;
    private final CurrentTenant tenant;
    private final OutboxRelay relay;
    private final ObjectMapper json;
    private final Clock clock;

    Outbox(
            DataSource database,
            TransactionSynchronizationRegistry transaction,
            CurrentTenant tenant,
            OutboxRelay relay,
            ObjectMapper json,
            Clock clock) {
        this.database = database;
        this.transaction = transaction;
        this.tenant = tenant;
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
        String owner = tenant.require();
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(
                        "insert into outbox"
                                + " (tenant, id, topic, key, type, payload, occurred_at, traceparent) values (?, ?, ?, ?, ?, ?, ?, ?)")) {
            insert.setString(1, owner);
            insert.setObject(2, UUID.randomUUID());
            insert.setString(3, event.topic());
            insert.setString(4, event.key());
            insert.setString(5, event.getClass().getSimpleName());
            insert.setString(6, json.writeValueAsString(event));
            insert.setObject(7, OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
            insert.setString(8, TraceParent.current());
            insert.executeUpdate();
        } catch (SQLException | JsonProcessingException e) {
            throw new IllegalStateException("The event could not be written.", e);
        }
        wakeRelayOnCommit();
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
