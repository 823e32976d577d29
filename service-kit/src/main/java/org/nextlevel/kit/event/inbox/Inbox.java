package org.nextlevel.kit.event.inbox;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import io.quarkus.arc.All;
import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jboss.logging.Logger;
import org.nextlevel.kit.event.origin.Envelope;
import org.nextlevel.kit.event.origin.EventOrigin;
import org.nextlevel.kit.event.origin.RefusedEvent;
import org.nextlevel.kit.tenant.CurrentTenant;
import org.nextlevel.kit.trace.CurrentTrace;
import org.nextlevel.trace.Span;
import org.nextlevel.trace.Spans;

/**
 * Where events of other services arrive: each is handled in its tenant, in one transaction with the note that it was,
 * so that an event which comes twice counts once.
 */
@ApplicationScoped
public class Inbox {
    private static final Logger LOG = Logger.getLogger(Inbox.class);

    private final HandledEvents before;
    private final CurrentTenant tenant;
    private final ObjectReader reader;
    private final ServiceShutdown stopping;
    private final EventOrigin origin;
    private final AwaitTenant tenants;
    private final Spans spans;
    private final List<KitReader> ours;

    Inbox(
            HandledEvents before,
            CurrentTenant tenant,
            ObjectMapper json,
            ServiceShutdown stopping,
            EventOrigin origin,
            AwaitTenant tenants,
            Spans spans,
            @All List<KitReader> ours) {
        this.before = before;
        this.tenant = tenant;
        this.reader = json.reader().without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        this.stopping = stopping;
        this.origin = origin;
        this.tenants = tenants;
        this.spans = spans;
        this.ours = ours;
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
        Arrived arrived = new Arrived(record, envelope);
        inItsTrace(arrived, () -> {
            tenants.await(record, envelope);
            Retry retry = new Retry();
            while (!handled(arrived, handler, retry)) {
                stopping.pause(retry.nextPause());
            }
        });
        before.committed(arrived);
    }

    /** What of the kit itself reads events of this type; empty for those of the service. */
    Optional<Consumer<IncomingEvent>> readerOfKit(String type) {
        return ours.stream()
                .filter(one -> one.types().contains(type))
                .findFirst()
                .map(one -> one::read);
    }

    /**
     * Handles a record that was a dead letter, unless it was handled before: nothing is waited for and nothing tried twice. What the kit
     * itself reads, about copies of a moment that is over, is not read any more: the next comparison says it anew (ADR 0077).
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
        if (readerOfKit(envelope.type()).isPresent()) {
            return;
        }
        try {
            inItsTrace(arrived, () -> handleFirst(arrived, handler));
        } catch (RuntimeException e) {
            throw EventFailure.of(e) == EventFailure.VERSION_JUMP ? origin.versionJump(record) : e;
        }
        before.committed(arrived);
    }

    /**
     * Handles records of one tenant that were told at about the same time, in one transaction: unlike with {@link #receive} a
     * failure is the caller's. Those that were handled before are left out.
     *
     * @param handler called once, with the events in order
     */
    void receiveTogether(List<Arrived> all, Consumer<List<IncomingEvent>> handler) {
        CurrentTrace.join(null);
        Map<Arrived, Span> steps = new LinkedHashMap<>();
        all.forEach(one -> steps.put(one, one.hear(spans, all.size())));
        try {
            inTenant(all.getFirst().envelope(), () -> {
                Set<UUID> first = before.noteNew(all);
                List<IncomingEvent> events = all.stream()
                        .filter(one -> first.remove(one.envelope().id()))
                        .map(one -> new IncomingEvent(one, steps.get(one).asParent(), reader))
                        .toList();
                if (!events.isEmpty()) {
                    handler.accept(events);
                }
            });
        } finally {
            steps.values().forEach(Span::end);
        }
        all.forEach(before::committed);
    }

    private void inItsTrace(Arrived arrived, Runnable work) {
        try (Span step = arrived.hear(spans, 1)) {
            CurrentTrace.join(step.asParent());
            step.during(work);
        }
    }

    private boolean handled(Arrived arrived, Consumer<IncomingEvent> handler, Retry retry) {
        try {
            handleFirst(arrived, handler);
            return true;
        } catch (RuntimeException e) {
            if (stopping.hasBegun()) {
                throw e;
            }
            waitOrGiveUp(arrived, e, retry);
            return false;
        }
    }

    private void handleFirst(Arrived arrived, Consumer<IncomingEvent> handler) {
        inTenant(arrived.envelope(), () -> {
            if (!before.noteNew(List.of(arrived)).isEmpty()) {
                readerOfKit(arrived.envelope().type())
                        .orElse(handler)
                        .accept(new IncomingEvent(arrived, CurrentTrace.get(), reader));
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

    private void waitOrGiveUp(Arrived arrived, RuntimeException e, Retry retry) {
        Envelope event = arrived.envelope();
        EventFailure failure = EventFailure.of(e);
        if (failure == EventFailure.VERSION_JUMP) {
            throw origin.versionJump(arrived.record());
        }
        if (!retry.isWorthwhile(failure)) {
            LOG.errorf(e, "Event %s of type %s could not be handled", event.id(), event.type());
            throw e;
        }
        LOG.warnf("Event %s waits and is tried again: %s", event.id(), failure);
    }
}
