package org.nextlevel.kit.position;

import jakarta.enterprise.context.RequestScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.UUID;

/** What the transactions of this request told and committed. */
@RequestScoped
public class WrittenPosition {
    private final SequencedMap<String, ToldEvent> events = new LinkedHashMap<>();

    /**
     * Notes an event that is committed. Of one key the last event stands for those before it, since they arrive in order.
     *
     * @param key the thing within which the order of events is kept
     */
    public void add(String topic, String key, UUID event) {
        events.putLast(topic + "/" + key, ToldEvent.of(topic, event));
    }

    /** Where the request stands; empty when it told nothing. */
    Optional<Position> position(Instant now) {
        List<ToldEvent> all = new ArrayList<>(events.sequencedValues());
        return all.isEmpty()
                ? Optional.empty()
                : Optional.of(new Position(now, all.subList(Math.max(0, all.size() - Position.MOST), all.size())));
    }
}
