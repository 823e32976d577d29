package org.nextlevel.kit.sample;

import java.util.UUID;
import org.nextlevel.kit.event.StateEvent;

/** Something happened to a leaflet. */
record LeafletEvent(Type type, State state) implements StateEvent {
    enum Type {
        LEAFLET_PRINTED,
        LEAFLET_REPUBLISHED
    }

    /** A leaflet as others need to know it. */
    record State(UUID leafletId, long version) {}

    static LeafletEvent of(Type type, Leaflet leaflet) {
        return new LeafletEvent(type, new State(leaflet.id(), leaflet.version()));
    }

    @Override
    public String topic() {
        return "advice-events";
    }

    @Override
    public String key() {
        return state.leafletId().toString();
    }
}
