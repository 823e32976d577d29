package org.nextlevel.kit.republish.comparison;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.nextlevel.kit.event.inbox.IncomingEvent;
import org.nextlevel.kit.event.inbox.KitReader;
import org.nextlevel.kit.republish.RepublishSource;

/** Tells again what differs in a copy of another service, and counts it anew as soon as that is told. */
@ApplicationScoped
class TellDifference implements KitReader {
    private final List<RepublishSource<?>> sources;
    private final ComparisonPlaces places;

    TellDifference(@All List<RepublishSource<?>> sources, ComparisonPlaces places) {
        this.sources = sources;
        this.places = places;
    }

    @Override
    public Set<String> types() {
        return Set.of(CopyDiffered.TYPE);
    }

    /** What differs in a copy of somebody else's things is left alone. */
    @Override
    public void read(IncomingEvent event) {
        CopyDiffered difference = event.as(CopyDiffered.class);
        for (RepublishSource<?> source : sources) {
            if (source.sort().equals(difference.sort())) {
                source.tellStretch(difference.after(), difference.upto());
                places.again(source.sort());
            }
        }
    }
}
