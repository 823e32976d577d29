package org.nextlevel.evidence.suggestion.framework;

import java.util.List;

/**
 * A level and those from which one steps up to it, by their keys.
 *
 * @param name null when it was not told
 * @param after empty where careers begin
 */
record KnownLevel(String key, String name, List<String> after) {
    KnownLevel {
        after = after == null ? List.of() : List.copyOf(after);
    }
}
