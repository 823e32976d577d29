package org.nextlevel.kit.sample;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.nextlevel.kit.event.outbox.Outbox;

/** The leaflets of the current tenant. */
@ApplicationScoped
public class Leaflets implements PanacheRepositoryBase<Leaflet, UUID> {
    private final Outbox outbox;

    Leaflets(Outbox outbox) {
        this.outbox = outbox;
    }

    /** Prints a new one. */
    @Transactional
    public UUID print() {
        Leaflet leaflet = new Leaflet(UUID.randomUUID());
        persist(leaflet);
        return told(leaflet);
    }

    /** Prints one with another page. */
    @Transactional
    public void grow(UUID id) {
        Leaflet leaflet = findById(id);
        leaflet.grow();
        told(leaflet);
    }

    private UUID told(Leaflet leaflet) {
        flush();
        outbox.append(LeafletEvent.of(LeafletEvent.Type.LEAFLET_PRINTED, leaflet));
        return leaflet.id();
    }
}
