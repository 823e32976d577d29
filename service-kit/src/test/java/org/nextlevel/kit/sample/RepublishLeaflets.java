package org.nextlevel.kit.sample;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.nextlevel.kit.event.outbox.Outbox;
import org.nextlevel.kit.republish.RepublishSource;
import org.nextlevel.kit.republish.VersionedThings;

/** Four leaflets at a time. */
@Singleton
class RepublishLeaflets extends RepublishSource<Leaflet> {
    private final Outbox outbox;

    RepublishLeaflets(Leaflets leaflets, Outbox outbox) {
        super("leaflets", leaflets, 4);
        this.outbox = outbox;
    }

    @Override
    protected void tell(List<Leaflet> some) {
        some.forEach(one -> outbox.append(LeafletEvent.of(LeafletEvent.Type.LEAFLET_REPUBLISHED, one)));
    }

    @Override
    public Optional<VersionedThings> versions() {
        return Optional.of(new VersionedThings(
                "advice-events", "select id, id as key, version from leaflet where tenant = :tenant"));
    }
}
