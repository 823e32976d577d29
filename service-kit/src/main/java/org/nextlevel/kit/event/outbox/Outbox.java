package org.nextlevel.kit.event.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.nextlevel.kit.event.Event;
import org.nextlevel.kit.notice.Notice;
import org.nextlevel.kit.position.ToldEvents;
import org.nextlevel.kit.position.WrittenPosition;
import org.nextlevel.kit.sql.Sql;
import org.nextlevel.kit.tenant.AfterCommit;
import org.nextlevel.kit.tenant.CurrentTenant;
import org.nextlevel.kit.trace.CurrentTrace;

/** Events that wait to be sent. An event and the state it tells of are one transaction; Kafka is never waited for. */
@ApplicationScoped
public class Outbox {
    private static final String INSERT = """
            insert into outbox (tenant, id, topic, key, type, payload, occurred_at, traceparent, subject, audience)
            values (:tenant, :id, :topic, :key, :type, :payload, :now, :trace, :subject, :audience)""";

    private final Sql sql;
    private final TransactionSynchronizationRegistry transaction;
    private final AfterCommit afterCommit;
    private final OutboxRelay relay;
    private final WrittenPosition written;
    private final CurrentTenant tenant;
    private final ObjectMapper json;
    private final Clock clock;

    Outbox(
            Sql sql,
            TransactionSynchronizationRegistry transaction,
            AfterCommit afterCommit,
            OutboxRelay relay,
            WrittenPosition written,
            CurrentTenant tenant,
            ObjectMapper json,
            Clock clock) {
        this.sql = sql;
        this.transaction = transaction;
        this.afterCommit = afterCommit;
        this.relay = relay;
        this.written = written;
        this.tenant = tenant;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Tells an event when, and only when, the caller's transaction commits. Nobody's screen is told.
     *
     * @throws jakarta.transaction.TransactionalException outside a transaction
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void append(Event event) {
        append(event, null);
    }

    /**
     * The same, and the screens of those whom the notice names are told at once.
     *
     * @param notice null for nobody
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void append(Event event, Notice notice) {
        UUID id = UUID.randomUUID();
        Instant now = clock.instant();
        sql.update(INSERT)
                .unflushed()
                .with("id", id)
                .with("topic", event.topic())
                .with("key", event.key())
                .with("type", event.typeName())
                .with("payload", payload(event))
                .with("now", now)
                .with("trace", CurrentTrace.header())
                .with("subject", notice == null ? null : notice.subject())
                .with("audience", notice == null ? null : notice.audienceLine())
                .runLater();
        commit().told.add(event.topic(), event.key(), id, now);
    }

    /**
     * The position from which on all is visible that the caller's transaction has told so far, for a caller who reads after it
     * has committed; empty when it told nothing.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<String> position() {
        return transaction.getResource(this) instanceof Commit begun
                ? begun.told.position(tenant.require())
                : Optional.empty();
    }

    private String payload(Event event) {
        try {
            return json.writeValueAsString(event.payload());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The event could not be written.", e);
        }
    }

    private Commit commit() {
        if (transaction.getResource(this) instanceof Commit begun) {
            return begun;
        }
        Commit commit = new Commit();
        transaction.putResource(this, commit);
        afterCommit.run(commit);
        return commit;
    }

    /** What follows when the transaction commits: the relay is woken, and the request knows its position. */
    private final class Commit implements Runnable {
        private final ToldEvents told = new ToldEvents();

        @Override
        public void run() {
            relay.wake();
            written.add(told);
        }
    }
}
