package org.nextlevel.testkit.wording;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Levels and competencies that have names: a sentence says the name, never the key, which may look like any other word.
 *
 * @param names by key
 */
public record NamedThings(Map<String, String> names) {

    /** Every object of an answer that has a key and a name. */
    public static NamedThings in(JsonNode answer) {
        Map<String, String> names = new TreeMap<>();
        collect(answer, names);
        return new NamedThings(names);
    }

    private static void collect(JsonNode node, Map<String, String> names) {
        // An empty key is of what is not known, and in every sentence.
        String key = node.path("key").isTextual() ? node.path("key").asText() : "";
        if (!key.isEmpty() && node.path("name").isTextual()) {
            names.put(key, node.path("name").asText());
        }
        node.forEach(one -> collect(one, names));
    }

    /** The same, and others. */
    public NamedThings with(NamedThings others) {
        Map<String, String> all = new TreeMap<>(others.names);
        all.putAll(names);
        return new NamedThings(all);
    }

    /** The keys that a sentence says in place of the names; what a name has in it is its own. */
    List<String> faults(String sentence) {
        String rest = names.values().stream()
                .sorted(Comparator.comparing(String::length).reversed())
                .reduce(PlainWords.own(sentence), (text, name) -> text.replace(name, "…"));
        return names.entrySet().stream()
                .filter(thing -> !thing.getKey().equals(thing.getValue()))
                .filter(thing -> Pattern.compile("(?<![\\w-])" + Pattern.quote(thing.getKey()) + "(?![\\w-])")
                        .matcher(rest)
                        .find())
                .map(thing -> "the key of %s: '%s' in \"%s\"".formatted(thing.getValue(), thing.getKey(), sentence))
                .toList();
    }
}
