package org.nextlevel.kit.position;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.config.Config;
import org.nextlevel.kit.sql.Sql;

/** The events that the current tenant's copies hold already. */
@ApplicationScoped
class ReceivedEvents {
    private static final String RECEIVED =
            "select event_id, key from inbox where tenant = :tenant and event_id = any(:events)";
    private static final String CHANNEL = "mp.messaging.incoming.";
    private static final String CONNECTOR = ".connector";

    private final Sql sql;
    private final Set<Integer> topics = new HashSet<>();

    ReceivedEvents(Sql sql, Config config) {
        this.sql = sql;
        StreamSupport.stream(config.getPropertyNames().spliterator(), false)
                .filter(name -> name.startsWith(CHANNEL) && name.endsWith(CONNECTOR))
                .map(name -> name.substring(CHANNEL.length(), name.length() - CONNECTOR.length()))
                .map(channel -> config.getOptionalValue(CHANNEL + channel + ".topic", String.class)
                        .orElse(channel))
                .forEach(topic -> topics.add(ToldEvent.checksum(topic)));
    }

    /** Whether this service listens to where the event was told; of others it learns nothing, however long one waits. */
    boolean isExpected(ToldEvent event) {
        return topics.contains(event.topic());
    }

    /** The key of each of these events that has arrived, by the event's id. */
    Map<UUID, String> keys(Collection<UUID> events) {
        Map<UUID, String> keys = new HashMap<>();
        sql.query(RECEIVED)
                .unflushed()
                .with("events", events)
                .each(row -> keys.put(row.uuid("event_id"), String.valueOf(row.text("key"))));
        return keys;
    }
}
