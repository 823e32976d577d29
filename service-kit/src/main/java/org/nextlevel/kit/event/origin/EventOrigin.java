package org.nextlevel.kit.event.origin;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.regex.Pattern;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.nextlevel.kit.event.origin.RefusedEvent.Reason;

/**
 * Lets pass what the owner of a topic told, and refuses the rest. That nobody else writes to the topic is Kafka's to
 * guarantee, by its access control; this shows when it does not. What is refused counts in {@code
 * nextlevel.events.refused}, by topic and reason.
 */
@ApplicationScoped
public class EventOrigin {
    /** So far may the clock of the owner be ahead of ours. */
    private static final Duration AHEAD = Duration.ofMinutes(5);

    /** What could be the alias of an organization. */
    private static final Pattern ALIAS = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,254}");

    /** With which the types begin that tell of tenants themselves. */
    private static final String OF_TENANTS = "Tenant";

    private static final String NO_TENANT = "is of no tenant that there is";

    private final ReadTopics topics;
    private final EventTenants tenants;
    private final MeterRegistry metrics;
    private final Clock clock;

    EventOrigin(ReadTopics topics, EventTenants tenants, MeterRegistry metrics, Clock clock) {
        this.topics = topics;
        this.tenants = tenants;
        this.metrics = metrics;
        this.clock = clock;
    }

    /**
     * What the headers of a record say.
     *
     * @throws RefusedEvent when they are missing, or not those of an event of the topic's owner
     */
    public Envelope open(ConsumerRecord<?, ?> record) {
        try {
            Envelope envelope = Envelope.of(record, clock.instant());
            if (!topics.isOwner(envelope.source(), record.topic())) {
                throw RefusedEvent.at(record, Reason.FOREIGN_SOURCE, "was not told by the owner of its topic");
            }
            if (topics.isOfAnother(envelope.type(), record.topic())) {
                throw RefusedEvent.at(record, Reason.FOREIGN_TYPE, "is of a type that is told on another topic");
            }
            if (!couldBeTenant(envelope.tenant())) {
                throw RefusedEvent.at(record, Reason.UNKNOWN_TENANT, NO_TENANT);
            }
            if (envelope.toldAt().isAfter(clock.instant().plus(AHEAD))) {
                throw RefusedEvent.at(record, Reason.FROM_THE_FUTURE, "was told later than now");
            }
            return envelope;
        } catch (RefusedEvent refused) {
            count(record, refused.reason());
            throw refused;
        }
    }

    /** Whether a text could be the alias of an organization, be there one or not. */
    public static boolean couldBeTenant(String text) {
        return ALIAS.matcher(text).matches();
    }

    /**
     * Whether the tenant is known here. That it was created may still be on its way, since topics have no order among each
     * other; an event that says so is of a known one.
     *
     * @throws RefusedEvent when the tenant was erased
     */
    public boolean isOfKnownTenant(ConsumerRecord<?, ?> record, Envelope envelope) {
        if (tellsOfTenants(envelope) || tenants.isKnown(envelope.tenant())) {
            return true;
        }
        if (tenants.isErased(envelope.tenant())) {
            count(record, Reason.ERASED_TENANT);
            throw RefusedEvent.at(record, Reason.ERASED_TENANT, "is of a company that was erased");
        }
        return false;
    }

    /** Whether it is about a tenant itself: what comes after it may be of one that is known by it. */
    public boolean tellsOfTenants(Envelope envelope) {
        return envelope.type().startsWith(OF_TENANTS);
    }

    /** Counts and answers the refusal of a record of a tenant that did not become known. */
    public RefusedEvent unknownTenant(ConsumerRecord<?, ?> record) {
        count(record, Reason.UNKNOWN_TENANT);
        return RefusedEvent.at(record, Reason.UNKNOWN_TENANT, NO_TENANT);
    }

    /** Counts and answers the refusal of a record whose version does not follow the known one. */
    public RefusedEvent versionJump(ConsumerRecord<?, ?> record) {
        count(record, Reason.VERSION_JUMP);
        return RefusedEvent.at(record, Reason.VERSION_JUMP, "has a version far beyond the one that is known");
    }

    private void count(ConsumerRecord<?, ?> record, Reason reason) {
        metrics.counter("nextlevel.events.refused", "topic", record.topic(), "reason", reason.label())
                .increment();
    }
}
