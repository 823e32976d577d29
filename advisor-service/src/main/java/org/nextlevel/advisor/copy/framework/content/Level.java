package org.nextlevel.advisor.copy.framework.content;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nextlevel.engine.policy.LevelScores;

/**
 * A step of the ladder.
 *
 * @param track key of its track; null in what was told before tracks were read here
 * @param after keys of the levels from which one steps up to this one; empty where careers begin
 * @param scores that it asks for in place of the policy's; null when it asks for what the policy says
 */
public record Level(
        String key,
        String name,
        @Nullable String track,
        List<String> after,
        @Nullable LevelScores scores) {
    /** One that asks for what the policy says. */
    public Level(String key, String name, @Nullable String track, List<String> after) {
        this(key, name, track, after, null);
    }

    /** No list means the same as an empty one. */
    public Level {
        after = after == null ? List.of() : List.copyOf(after);
    }
}
