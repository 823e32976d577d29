package org.nextlevel.evidence.account.key;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.nextlevel.kit.event.EventHeaders;
import org.nextlevel.kit.event.inbox.EventReader;
import org.nextlevel.kit.event.inbox.Inbox;
import org.nextlevel.kit.event.inbox.IncomingEvent;

/** Listens to the gateways for which service accounts are used; what else they tell of sessions is of no tenant. */
@ApplicationScoped
class SessionEvents implements EventReader {
    private static final String TOPIC = "session-events";

    private static final String USED = "ServiceAccountUsed";

    private final Inbox inbox;
    private final AccountKeys keys;

    SessionEvents(Inbox inbox, AccountKeys keys) {
        this.inbox = inbox;
        this.keys = keys;
    }

    record ServiceAccountUsed(String subject, Instant usedAt) {}

    @Incoming(TOPIC)
    @Blocking
    void on(ConsumerRecord<String, String> record) {
        Header type = record.headers().lastHeader(EventHeaders.TYPE);
        if (type != null && new String(type.value(), UTF_8).equals(USED)) {
            inbox.receive(record, this::read);
        }
    }

    @Override
    public Set<String> topics() {
        return Set.of(TOPIC);
    }

    @Override
    public void read(IncomingEvent event) {
        var used = event.as(ServiceAccountUsed.class);
        keys.used(used.subject(), used.usedAt());
    }
}
