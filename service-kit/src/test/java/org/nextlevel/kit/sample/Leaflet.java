package org.nextlevel.kit.sample;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.nextlevel.kit.tenant.Aggregate;

/** A thing that is copied with its version. */
@Entity
class Leaflet extends Aggregate {
    @Id
    private UUID id;

    private int pages;

    protected Leaflet() {}

    Leaflet(UUID id) {
        this.id = id;
    }

    UUID id() {
        return id;
    }

    int grow() {
        pages++;
        return pages;
    }
}
