package org.nextlevel.stack.proof.input;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/** What answers named so far, so that requests speak of what there is: by the name of the property, and by the list it is of. */
final class KnownValues {
    private static final int MOST = 40;
    private static final int LONGEST = 200;
    private static final Set<String> KEYS = Set.of("id", "key", "externalId", "name", "number", "alias");

    private final Map<String, List<String>> byName = new ConcurrentHashMap<>();

    /** Takes what an answer names, and what the things of its path are called. */
    void learn(String path, JsonNode answer) {
        String list = lastWord(path);
        Stream.concat(Stream.of(answer), answer.path("items").valueStream().limit(MOST))
                .forEach(thing -> KEYS.forEach(key -> note(list, thing.path(key))));
        note(answer, 0);
    }

    void learn(String name, String value) {
        List<String> values = byName.computeIfAbsent(name, _ -> new ArrayList<>());
        synchronized (values) {
            if (!values.contains(value)) {
                values.add(value);
            }
            if (values.size() > MOST) {
                values.removeFirst();
            }
        }
    }

    /** One of this name, where one is known. */
    Optional<String> any(String name, RandomGenerator random) {
        List<String> values = byName.getOrDefault(name, List.of());
        synchronized (values) {
            return values.isEmpty() ? Optional.empty() : Optional.of(values.get(random.nextInt(values.size())));
        }
    }

    /** The last part of a template that is no parameter. */
    static String lastWord(String path) {
        String[] parts = path.replaceAll("/?\\{[^}]*}", "").split("/");
        return parts.length == 0 ? "" : parts[parts.length - 1];
    }

    private void note(JsonNode node, int depth) {
        if (depth > 8) {
            return;
        }
        node.properties().forEach(property -> {
            note(property.getKey(), property.getValue());
            note(property.getValue(), depth + 1);
        });
        if (node.isArray()) {
            node.valueStream().limit(MOST).forEach(one -> note(one, depth + 1));
        }
    }

    private void note(String name, JsonNode value) {
        if (value.isValueNode()
                && !value.isNull()
                && !value.asText().isEmpty()
                && value.asText().length() <= LONGEST) {
            learn(name, value.asText());
        }
    }
}
