package org.nextlevel.kit.event.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jboss.logging.Logger;
import org.nextlevel.kit.event.TraceParent;
import org.nextlevel.kit.event.origin.Envelope;
import org.nextlevel.kit.event.origin.EventOrigin;
import org.nextlevel.kit.event.origin.RefusedEvent;
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

    private static final int TENANT_ASKED = 600;
    private static final Duration TENANT_PAUSE = Duration.ofMillis(500);

    /** Tables of copies read when it was told from the transaction (ADR 0038). */
    private static final String INSERT = """
            with told as materialized (select set_config('nextlevel.told_at', :told, true))
            insert into inbox (tenant, event_id, key, received_at) select :tenant, :event, :key, :now from told
            on conflict do nothing""";

    private final Sql sql;
    private final CurrentTenant tenant;
    private final ObjectReader reader;
    private final Clock clock;
    private final ServiceShutdown stopping;
    private final Arrivals arrivals;
    private final EventOrigin origin;

    Inbox(
            Sql sql,
            CurrentTenant tenant,
            ObjectMapper json,
            Clock clock,
            ServiceShutdown stopping,
            Arrivals arrivals,
            EventOrigin origin) {
        this.sql = sql;
        this.tenant = tenant;
        this.reader = json.reader().without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        this.clock = clock;
        this.stopping = stopping;
        this.arrivals = arrivals;
        this.origin = origin;
    }

    /**
     * Handles a record unless it was handled before. While the database is away it waits; what may pass, such as a
     * collision with another consumer, is tried a few times. A record that cannot be understood or handled, or was not
     * told by whom it can have been, is thrown back and goes to the dead-letter topic, or comes again after the restart
     * when the service is stopping.
     *
     * @param handler called in a transaction of its own with the event's tenant open, and again when that failed
     * @throws RefusedEvent when the record is none of the topic's owner, or its version does not follow the known one
     */
    public void receive(ConsumerRecord<String, String> record, Consumer<IncomingEvent> handler) {
        Header trace = record.headers().lastHeader(TraceParent.HEADER);
        TraceParent.join(trace == null ? null : new String(trace.value(), UTF_8));
        Envelope envelope = origin.open(record);
        awaitTenant(record, envelope);
        Retry retry = new Retry();
        while (!handled(record, envelope, handler, retry)) {
            stopping.pause(retry.nextPause());
        }
        arrivals.arrived(envelope.id());
    }

    /** That it was created comes on another topic, or another partition, and may be behind: five minutes are waited. */
    private void awaitTenant(ConsumerRecord<String, String> record, Envelope envelope) {
        for (int asked = 1; !isOfKnownTenant(record, envelope); asked++) {
            if (stopping.hasBegun() || asked == TENANT_ASKED) {
                throw origin.unknownTenant(record);
            }
            stopping.pause(TENANT_PAUSE);
        }
    }

    private boolean isOfKnownTenant(ConsumerRecord<String, String> record, Envelope envelope) {
        Retry retry = new Retry();
        while (true) {
            try {
                return origin.isOfKnownTenant(record, envelope);
            } catch (IllegalStateException e) {
                if (stopping.hasBegun() || !retry.isWorthwhile(EventFailure.of(e))) {
                    throw e;
                }
                stopping.pause(retry.nextPause());
            }
        }
    }

    private boolean handled(
            ConsumerRecord<String, String> record, Envelope envelope, Consumer<IncomingEvent> handler, Retry retry) {
        var event = new IncomingEvent(envelope.id(), envelope.type(), envelope.service(), record.value(), reader);
        var context = Arc.container().requestContext();
        context.activate();
        try {
            tenant.open(envelope.tenant());
            QuarkusTransaction.requiringNew().run(() -> {
                if (isFirst(envelope, record.key())) {
                    handler.accept(event);
                }
            });
            return true;
        } catch (RuntimeException e) {
            if (stopping.hasBegun()) {
                throw e;
            }
            waitOrGiveUp(record, event, e, retry);
            return false;
        } finally {
            context.terminate();
        }
    }

    private void waitOrGiveUp(
            ConsumerRecord<String, String> record, IncomingEvent event, RuntimeException e, Retry retry) {
        EventFailure failure = EventFailure.of(e);
        if (failure == EventFailure.VERSION_JUMP) {
            throw origin.versionJump(record);
        }
        if (!retry.isWorthwhile(failure)) {
            LOG.errorf(e, "Event %s of type %s could not be handled", event.id(), event.type());
            throw e;
        }
        LOG.warnf("Event %s waits and is tried again: %s", event.id(), failure);
    }

    private boolean isFirst(Envelope envelope, String key) {
        return sql.update(INSERT)
                        .unflushed()
                        .with("event", envelope.id())
                        .with("told", envelope.toldAt().toString())
                        .with("key", key)
                        .with("now", clock.instant())
                        .run()
                == 1;
    }
}
