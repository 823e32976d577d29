package org.nextlevel.kit.event.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jboss.logging.Logger;
import org.nextlevel.kit.event.EventHeaders;
import org.nextlevel.kit.event.TraceParent;
import org.nextlevel.kit.position.Arrivals;
import org.nextlevel.kit.sql.Sql;
import org.nextlevel.kit.tenant.CurrentTenant;

/**
 * Where events of other services arrive: each is handled in its tenant, in one transaction with the note that it was,
 * so that an event which comes twice counts once.
 */
@ApplicationScoped
public class Inbox {
    private static final Logger LOG = Logger.getLogger(Inbox.class);

    private static final String INSERT =
            "insert into inbox (tenant, event_id, key, received_at) values (:tenant, :event, :key, :now) on conflict do nothing";

    private final Sql sql;
    private final CurrentTenant tenant;
    private final ObjectReader reader;
    private final Clock clock;
    private final ServiceShutdown stopping;
    private final Arrivals arrivals;

    Inbox(Sql sql, CurrentTenant tenant, ObjectMapper json, Clock clock, ServiceShutdown stopping, Arrivals arrivals) {
        this.sql = sql;
        this.tenant = tenant;
        this.reader = json.reader().without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        this.clock = clock;
        this.stopping = stopping;
        this.arrivals = arrivals;
    }

    /**
     * Handles a record unless it was handled before. While the database is away it waits; what may pass, such as a
     * collision with another consumer, is tried a few times. A record that cannot be understood or handled is thrown
     * back and goes to the dead-letter topic, or comes again after the restart when the service is stopping.
     *
     * @param handler called in a transaction of its own with the event's tenant open, and again when that failed
     * @throws IllegalArgumentException when the record has no id, type or tenant
     */
    public void receive(ConsumerRecord<String, String> record, Consumer<IncomingEvent> handler) {
        UUID id = UUID.fromString(header(record, EventHeaders.ID));
        String owner = header(record, EventHeaders.TENANT);
        var event = new IncomingEvent(id, header(record, EventHeaders.TYPE), record.value(), reader);
        Header trace = record.headers().lastHeader(TraceParent.HEADER);
        TraceParent.join(trace == null ? null : new String(trace.value(), UTF_8));
        Retry retry = new Retry();
        while (!handled(event, record.key(), owner, handler, retry)) {
            stopping.pause(retry.nextPause());
        }
        arrivals.arrived(id);
    }

    private boolean handled(
            IncomingEvent event, String key, String owner, Consumer<IncomingEvent> handler, Retry retry) {
        var context = Arc.container().requestContext();
        context.activate();
        try {
            tenant.open(owner);
            QuarkusTransaction.requiringNew().run(() -> {
                if (isFirst(event.id(), key)) {
                    handler.accept(event);
                }
            });
            return true;
        } catch (RuntimeException e) {
            if (stopping.hasBegun()) {
                throw e;
            }
            EventFailure failure = EventFailure.of(e);
            if (!retry.isWorthwhile(failure)) {
                LOG.errorf(e, "Event %s of type %s could not be handled", event.id(), event.type());
                throw e;
            }
            LOG.warnf("Event %s waits and is tried again: %s", event.id(), failure);
            return false;
        } finally {
            context.terminate();
        }
    }

    private boolean isFirst(UUID event, String key) {
        return sql.update(INSERT)
                        .unflushed()
                        .with("event", event)
                        .with("key", key)
                        .with("now", clock.instant())
                        .run()
                == 1;
    }

    private static String header(ConsumerRecord<String, String> record, String name) {
        Header header = record.headers().lastHeader(name);
        if (header == null) {
            throw new IllegalArgumentException("The record at %s-%d@%d has no header %s."
                    .formatted(record.topic(), record.partition(), record.offset(), name));
        }
        return new String(header.value(), UTF_8);
    }
}
