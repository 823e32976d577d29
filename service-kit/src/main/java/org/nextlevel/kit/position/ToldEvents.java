package org.nextlevel.kit.position;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.UUID;

/** Events that were told one after the other; not for several threads. */
public final class ToldEvents {
    private final SequencedMap<String, ToldEvent> events = new LinkedHashMap<>();

    /** When the last of them was told; null while there is none. */
    private Instant toldAt;

    /**
     * Notes an event. Of one key the last event stands for those before it, since they arrive in order.
     *
     * @param key the thing within which the order of events is kept
     */
    public void add(String topic, String key, UUID event, Instant at) {
        toldAt = at;
        events.putLast(topic + "/" + key, ToldEvent.of(topic, event));
        // No position names more, and a transaction may tell a hundred thousand.
        if (events.size() > Position.MOST) {
            events.pollFirstEntry();
        }
    }

    /**
     * The position from which on all of them are visible, as text for callers of this tenant; empty when there are none. Of
     * the same events it is always the same text.
     */
    public Optional<String> position(String tenant) {
        List<ToldEvent> all = new ArrayList<>(events.sequencedValues());
        return all.isEmpty()
                ? Optional.empty()
                : Optional.of(new Position(toldAt, all.subList(Math.max(0, all.size() - Position.MOST), all.size()))
                        .text(tenant));
    }

    /** Notes all of these after those that are noted already. */
    void addAll(ToldEvents others) {
        others.events.forEach(events::putLast);
        toldAt = others.toldAt;
    }
}
