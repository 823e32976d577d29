package org.nextlevel.framework.document.source;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/**
 * What somebody sent as a framework, before anybody knows whether it is one.
 *
 * @param tree its properties
 * @param lines JSON pointer without {@code #} → line of the text, from 1; empty when lines would say nothing
 */
public record DocumentSource(JsonNode tree, Map<String, Integer> lines) {
    /** A tree that has no lines of its own, such as one that a mapping made. */
    public static DocumentSource of(JsonNode tree) {
        return new DocumentSource(tree, Map.of());
    }

    /** The line of a place or, when it is missing, of what it is missing in; null when there are no lines. */
    Integer line(String pointer) {
        String place = pointer.startsWith("#") ? pointer.substring(1) : pointer;
        while (!place.isEmpty() && !lines.containsKey(place)) {
            place = place.substring(0, Math.max(0, place.lastIndexOf('/')));
        }
        return lines.get(place);
    }
}
