package org.nextlevel.advisor.copy.framework.content;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A step of the ladder.
 *
 * @param track key of its track; null in what was told before tracks were read here
 * @param after keys of the levels from which one steps up to this one; empty where careers begin
 */
public record Level(String key, String name, @Nullable String track, List<String> after) {
    /** No list means the same as an empty one. */
    public Level {
        after = after == null ? List.of() : List.copyOf(after);
    }
}
