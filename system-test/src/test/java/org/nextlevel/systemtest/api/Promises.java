package org.nextlevel.systemtest.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * What a description promises beyond what the library compares: a property that is answered, of its type, and always there
 * where that is said; and, as unknown properties are refused, a property that may be sent.
 */
final class Promises {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final JsonNode before;
    private final JsonNode after;
    private final List<String> broken = new ArrayList<>();
    private final Set<String> compared = new HashSet<>();

    private Promises(JsonNode before, JsonNode after) {
        this.before = before;
        this.after = after;
    }

    /** The promises of one document that another one breaks, in words; an operation that is gone is not among them. */
    static List<String> broken(String before, String after) throws JsonProcessingException {
        var promises = new Promises(JSON.readTree(before), JSON.readTree(after));
        promises.compare();
        return promises.broken;
    }

    private void compare() {
        before.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(method -> {
                    String operation = method.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey();
                    JsonNode now = after.path("paths").path(path.getKey()).path(method.getKey());
                    method.getValue()
                            .path("responses")
                            .properties()
                            .forEach(answer -> compare(
                                    operation + " " + answer.getKey(),
                                    schema(before, answer.getValue()),
                                    schema(after, now.path("responses").path(answer.getKey())),
                                    true));
                    compare(
                            operation + " body",
                            schema(before, method.getValue().path("requestBody")),
                            schema(after, now.path("requestBody")),
                            false);
                }));
    }

    private static JsonNode schema(JsonNode document, JsonNode answerOrBody) {
        return resolved(document, answerOrBody).at("/content/application~1json/schema");
    }

    private void compare(String where, JsonNode old, JsonNode now, boolean isAnswer) {
        if (old.isMissingNode() || now.isMissingNode() || !compared.add(old + " " + now + isAnswer)) {
            return;
        }
        JsonNode promised = resolved(before, old);
        JsonNode kept = resolved(after, now);
        if (!promised.path("type").equals(kept.path("type"))) {
            broken.add("%s was %s and is %s".formatted(where, promised.path("type"), kept.path("type")));
        }
        texts(promised.path("required"))
                .filter(name -> texts(kept.path("required")).noneMatch(name::equals))
                .filter(name -> isAnswer && kept.path("properties").has(name))
                .forEach(name -> broken.add("%s/%s is not always there any more".formatted(where, name)));
        promised.path("properties").properties().forEach(property -> {
            String place = where + "/" + property.getKey();
            if (kept.path("properties").has(property.getKey())) {
                compare(place, property.getValue(), kept.path("properties").path(property.getKey()), isAnswer);
            } else {
                broken.add(place + " is gone");
            }
        });
        compare(where + "/*", promised.path("items"), kept.path("items"), isAnswer);
        compare(where + "/*", promised.path("additionalProperties"), kept.path("additionalProperties"), isAnswer);
    }

    private static Stream<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false).map(JsonNode::asText);
    }

    private static JsonNode resolved(JsonNode document, JsonNode node) {
        String reference = node.path("$ref").asText();
        return reference.isEmpty() ? node : document.at(reference.substring(1));
    }
}
