package org.nextlevel.framework.mapping;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.nextlevel.kit.problem.Invalid;

/**
 * Where the parts of a framework are found in somebody else's document. What the source does not say, such as tracks
 * that are hidden in the names of levels, the mapping says itself.
 *
 * @param summary what it is for
 * @param tracks the tracks in order, each with the keys of its levels
 * @param after level key → keys of the levels from which one steps up to it
 * @param properties of the document itself: our name → theirs
 * @param lists our list → where theirs is and how its items are named
 */
record Mapping(
        String summary,
        List<TrackOf> tracks,
        Map<String, List<String>> after,
        Map<String, String> properties,
        Map<String, ListOf> lists) {

    /** A track and the keys of its levels. */
    record TrackOf(String key, String name, List<String> levels) {}

    /**
     * A list of the source.
     *
     * @param from its property
     * @param properties our name of an item's property → theirs
     */
    record ListOf(String from, Map<String, String> properties) {}

    /**
     * Our document's tree, made from the source's.
     *
     * @throws Invalid when the source lacks a list that the mapping needs
     */
    ObjectNode applyTo(JsonNode source) {
        ObjectNode document = renamed(source, properties);
        lists.forEach((ours, list) -> document.set(ours, items(source, list)));
        ArrayNode known = document.putArray("tracks");
        for (TrackOf track : tracks) {
            known.addObject().put("key", track.key()).put("name", track.name());
        }
        document.path("levels").forEach(level -> place((ObjectNode) level));
        return document;
    }

    private void place(ObjectNode level) {
        String key = level.path("key").asText();
        tracks.stream()
                .filter(track -> track.levels().contains(key))
                .findFirst()
                .ifPresent(track -> level.put("track", track.key()));
        ArrayNode lower = level.putArray("after");
        after.getOrDefault(key, List.of()).forEach(lower::add);
    }

    private static ArrayNode items(JsonNode source, ListOf list) {
        JsonNode theirs = source.path(list.from());
        if (!theirs.isArray()) {
            throw new Invalid("#/" + list.from(), "the mapping expects a list here");
        }
        ArrayNode ours = JsonNodeFactory.instance.arrayNode();
        theirs.forEach(item -> ours.add(renamed(item, list.properties())));
        return ours;
    }

    private static ObjectNode renamed(JsonNode theirs, Map<String, String> properties) {
        ObjectNode ours = JsonNodeFactory.instance.objectNode();
        properties.forEach((our, their) -> {
            JsonNode value = theirs.path(their);
            if (!value.isMissingNode() && !value.isNull()) {
                ours.set(
                        our,
                        value.isTextual()
                                ? JsonNodeFactory.instance.textNode(
                                        value.textValue().strip())
                                : value);
            }
        });
        return ours;
    }
}
