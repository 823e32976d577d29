package org.nextlevel.kit.republish.comparison;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nextlevel.kit.event.Event;

/**
 * That a copy differs from what its owner counted, who tells the stretch again.
 *
 * @param sort of the owner's things
 * @param after the id before the first of the stretch
 * @param upto the last id of it; absent for all that come after
 */
record CopyDiffered(
        @JsonIgnore String topic,
        String sort,
        UUID after,
        @Nullable UUID upto) implements Event {
    static final String TYPE = "CopyDiffered";

    @Override
    public String key() {
        return sort;
    }
}
