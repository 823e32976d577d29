package org.nextlevel.kit.republish.comparison;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nextlevel.kit.event.Event;
import org.nextlevel.kit.republish.comparison.Tallies.Tally;

/**
 * What an owner has of a stretch of its things and a partition, at the moment that lies between the events in front of it and behind it.
 *
 * @param sort of the owner's things
 * @param partition of the topic
 * @param partitions how many the topic had
 * @param after the id before the first of the stretch
 * @param upto the last id of it; absent for all that come after
 * @param things how many there are
 * @param digest of their ids and versions
 */
record ThingsCounted(
        @JsonIgnore String topic,
        String sort,
        int partition,
        int partitions,
        UUID after,
        @Nullable UUID upto,
        long things,
        long digest)
        implements Event {
    static final String TYPE = "ThingsCounted";

    @Override
    public String key() {
        return sort;
    }

    boolean isOf(Tally kept) {
        return kept.equals(new Tally(things, digest));
    }
}
