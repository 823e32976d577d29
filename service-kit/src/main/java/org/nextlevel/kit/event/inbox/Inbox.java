package org.nextlevel.kit.event.inbox;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
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

    /** Tables of copies read when it was told from the transaction (ADR 0038). */
    private static final String INSERT = """
            with told as materialized (select set_config('nextlevel.told_at', :told, true))
            insert into inbox (tenant, event_id, key, received_at)
            select :tenant, event, key, :now from told, unnest(:events::uuid[], :keys::text[]) as events(event, key)
            on conflict do nothing returning event_id""";

    private final Sql sql;
    private final CurrentTenant tenant;
    private final ObjectReader reader;
    private final Clock clock;
    private final ServiceShutdown stopping;
    private final Arrivals arrivals;
    private final EventOrigin origin;
    private final AwaitTenant tenants;

    Inbox(
            Sql sql,
            CurrentTenant tenant,
            ObjectMapper json,
            Clock clock,
            ServiceShutdown stopping,
            Arrivals arrivals,
            EventOrigin origin,
            AwaitTenant tenants) {
        this.sql = sql;
        this.tenant = tenant;
        this.reader = json.reader().without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        this.clock = clock;
        this.stopping = stopping;
        this.arrivals = arrivals;
        this.origin = origin;
        this.tenants = tenants;
    }

    /**
     * Handles a record unless it was handled before. While the database is away it waits; what may pass, such as a
     * collision with another consumer, is tried a few times. A record that cannot be understood or handled, or was not
     * told by whom it can have been, is thrown back and becomes a dead letter, or comes again after the restart when the
     * service is stopping.
     *
     * @param handler called in a transaction of its own with the event's tenant open, and again when that failed
     * @throws RefusedEvent when the record is none of the topic's owner, or its version does not follow the known one
     */
    public void receive(ConsumerRecord<String, String> record, Consumer<IncomingEvent> handler) {
        Envelope envelope = origin.open(record);
        TraceParent.join(new Arrived(record, envelope).trace());
        tenants.await(record, envelope);
        Retry retry = new Retry();
        while (!handled(record, envelope, handler, retry)) {
            stopping.pause(retry.nextPause());
        }
        arrivals.arrived(envelope.id());
    }

    /**
     * Handles a record that was a dead letter, unless it was handled before: nothing is waited for and nothing tried twice.
     *
     * @param handler as with {@link #receive}
     * @throws RefusedEvent when the record is none of the topic's owner, its tenant is not known, or its version does not follow the
     *     known one
     */
    public void receiveNow(ConsumerRecord<String, String> record, Consumer<IncomingEvent> handler) {
        Envelope envelope = origin.open(record);
        if (!origin.isOfKnownTenant(record, envelope)) {
            throw origin.unknownTenant(record);
        }
        Arrived arrived = new Arrived(record, envelope);
        TraceParent.join(arrived.trace());
        try {
            handleFirst(arrived, handler);
        } catch (RuntimeException e) {
            throw EventFailure.of(e) == EventFailure.VERSION_JUMP ? origin.versionJump(record) : e;
        }
        arrivals.arrived(envelope.id());
    }

    /**
     * Handles records of one tenant that were told at about the same time, in one transaction: unlike with {@link #receive} a
     * failure is the caller's. Those that were handled before are left out.
     *
     * @param handler called once, with the events in order
     */
    void receiveTogether(List<Arrived> all, Consumer<List<IncomingEvent>> handler) {
        TraceParent.join(null);
        inTenant(all.getFirst().envelope(), () -> {
            Set<UUID> first = first(all);
            List<IncomingEvent> events = all.stream()
                    .filter(one -> first.remove(one.envelope().id()))
                    .map(this::event)
                    .toList();
            if (!events.isEmpty()) {
                handler.accept(events);
            }
        });
        all.forEach(one -> arrivals.arrived(one.envelope().id()));
    }

    private boolean handled(
            ConsumerRecord<String, String> record, Envelope envelope, Consumer<IncomingEvent> handler, Retry retry) {
        Arrived arrived = new Arrived(record, envelope);
        IncomingEvent event = event(arrived);
        try {
            handleFirst(arrived, handler);
            return true;
        } catch (RuntimeException e) {
            if (stopping.hasBegun()) {
                throw e;
            }
            waitOrGiveUp(record, event, e, retry);
            return false;
        }
    }

    private void handleFirst(Arrived arrived, Consumer<IncomingEvent> handler) {
        inTenant(arrived.envelope(), () -> {
            if (!first(List.of(arrived)).isEmpty()) {
                handler.accept(event(arrived));
            }
        });
    }

    private void inTenant(Envelope envelope, Runnable work) {
        var context = Arc.container().requestContext();
        context.activate();
        try {
            tenant.open(envelope.tenant());
            QuarkusTransaction.requiringNew().run(work);
        } finally {
            context.terminate();
        }
    }

    private IncomingEvent event(Arrived one) {
        return new IncomingEvent(one, reader);
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

    /** The ids of those that were not handled before. */
    private Set<UUID> first(List<Arrived> all) {
        return new HashSet<>(sql.query(INSERT)
                .unflushed()
                .with("events", all.stream().map(one -> one.envelope().id()).toList())
                .with("keys", all.stream().map(one -> one.record().key()).toList())
                .with("told", all.getFirst().envelope().toldAt().toString())
                .with("now", clock.instant())
                .list(row -> row.uuid("event_id")));
    }
}
