package org.nextlevel.framework.document.source.line;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Reads a text once more for the lines of a few places, and remembers no other. */
public final class FindLines {
    private final Place root = new Place();
    private final Deque<Place> open = new ArrayDeque<>();

    private FindLines(Set<String> pointers) {
        pointers.forEach(this::want);
    }

    /** The lines of these pointers, of a missing one that of what it is missing in. */
    public static Map<String, Integer> of(JsonParser parser, Set<String> pointers) throws IOException {
        var finding = new FindLines(pointers);
        finding.read(parser);
        Map<String, Integer> found = new HashMap<>();
        for (String pointer : pointers) {
            Integer line = finding.line(pointer);
            if (line != null) {
                found.put(pointer, line);
            }
        }
        return found;
    }

    private void read(JsonParser parser) throws IOException {
        for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
            if (token.isStructEnd()) {
                open.pop();
                continue;
            }
            Place place = placeOf(parser, token);
            if (place.line == null) {
                place.line = parser.currentTokenLocation().getLineNr();
            }
            if (token.isStructStart()) {
                place.isList = token == JsonToken.START_ARRAY;
                open.push(place);
            }
        }
    }

    private Place placeOf(JsonParser parser, JsonToken token) throws IOException {
        Place parent = open.peek();
        if (parent == null) {
            return root;
        }
        if (token == JsonToken.FIELD_NAME) {
            parent.name = parser.currentName();
        }
        String name = parent.isList ? Integer.toString(parent.index++) : parent.name;
        return parent.below.getOrDefault(name, new Place());
    }

    private void want(String pointer) {
        Place place = root;
        for (String name : names(pointer)) {
            place = place.below.computeIfAbsent(name, _ -> new Place());
        }
    }

    private Integer line(String pointer) {
        Place place = root;
        for (String name : names(pointer)) {
            Place below = place.below.get(name);
            if (below.line == null) {
                break;
            }
            place = below;
        }
        return place == root ? null : place.line;
    }

    private static String[] names(String pointer) {
        int first = pointer.indexOf('/');
        if (first < 0) {
            return new String[0];
        }
        String[] names = pointer.substring(first + 1).split("/", -1);
        for (int i = 0; i < names.length; i++) {
            names[i] = names[i].replace("~1", "/").replace("~0", "~");
        }
        return names;
    }

    /** What is wanted, and what leads there. */
    private static final class Place {
        private final Map<String, Place> below = new HashMap<>();
        private Integer line;
        private boolean isList;
        private int index;
        private String name;
    }
}
