package org.nextlevel.advisor.copy.framework.content;

import java.util.List;

/**
 * A step of the ladder.
 *
 * @param after keys of the levels from which one steps up to this one; empty where careers begin
 */
public record Level(String key, String name, List<String> after) {
    /** No list means the same as an empty one. */
    public Level {
        after = after == null ? List.of() : List.copyOf(after);
    }
}
