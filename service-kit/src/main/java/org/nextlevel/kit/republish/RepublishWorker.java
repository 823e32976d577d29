package org.nextlevel.kit.republish;

import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Tells the current tenant's things again, if somebody asked for it. Each batch and the place it reached are one
 * transaction, so that whoever goes on after a crash neither leaves out nor repeats any. Any number of instances may do
 * it at once: one has the batch, the others have nothing to do.
 */
@ApplicationScoped
class RepublishWorker {
    private final RepublishPositions places;
    private final List<RepublishSource<?>> sorts;
    private final Clock clock;

    RepublishWorker(RepublishPositions places, @All List<RepublishSource<?>> sorts, Clock clock) {
        this.places = places;
        this.sorts = new ArrayList<>(sorts);
        this.sorts.sort(Comparator.comparing(RepublishSource::sort));
        this.clock = clock;
    }

    /** Tells a batch; false when all is told, somebody else tells it, or too much waits to be sent. */
    boolean step() {
        return QuarkusTransaction.requiringNew().call(this::batch);
    }

    private boolean batch() {
        Optional<RepublishPosition> held = places.hold();
        if (held.isEmpty() || places.outboxIsFull()) {
            return false;
        }
        RepublishPosition place = held.get();
        Optional<RepublishSource<?>> next = place.next(sorts);
        if (next.isEmpty()) {
            places.end(place, clock.instant());
            return false;
        }
        List<UUID> told = next.get().tellAfter(place.within(next.get()));
        places.keep(place.reached(next.get(), told), told.size());
        return true;
    }
}
