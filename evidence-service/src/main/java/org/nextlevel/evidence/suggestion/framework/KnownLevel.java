package org.nextlevel.evidence.suggestion.framework;

import java.util.List;

/**
 * A level and those from which one steps up to it, by their keys.
 *
 * @param after empty where careers begin
 */
record KnownLevel(String key, List<String> after) {
    KnownLevel {
        after = after == null ? List.of() : List.copyOf(after);
    }
}
