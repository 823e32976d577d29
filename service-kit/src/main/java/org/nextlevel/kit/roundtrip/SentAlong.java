package org.nextlevel.kit.roundtrip;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.RequestScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.nextlevel.kit.problem.Invalid;
import org.nextlevel.kit.problem.Violation;

/** The properties of what was read that came with the body of this request, though it does not set them. */
@RequestScoped
public class SentAlong {
    private static final List<String> REFERENCES = List.of("id", "key");
    private static final Set<String> PARTS_OF_REFERENCES = Set.of("id", "key", "name", "title");

    private final ObjectMapper mapper;
    private final Map<String, JsonNode> properties = new LinkedHashMap<>();

    SentAlong(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    void add(String property, JsonNode value) {
        properties.put(property, value);
    }

    /**
     * Lets a change through only when all that was sent along is as it is now.
     *
     * @param present gives the view as the caller reads it now; asked only when something was sent along
     * @throws Invalid naming each property that says something else
     */
    public void requireAs(Supplier<?> present) {
        if (properties.isEmpty()) {
            return;
        }
        JsonNode now = asRead(present.get());
        List<Violation> faults = properties.entrySet().stream()
                .filter(sent -> !isAs(now.path(sent.getKey()), sent.getValue()))
                .map(sent ->
                        Violation.at("#/" + sent.getKey(), "is read-only: leave it out, or send it as it was read"))
                .toList();
        if (!faults.isEmpty()) {
            throw new Invalid(faults);
        }
    }

    /** As it is sent and read again: in memory the number of a long is another than that of an int. */
    private JsonNode asRead(Object view) {
        try {
            return mapper.readTree(mapper.writeValueAsBytes(view));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Of a reference its id or key counts: what it is called may have changed since, or not be known now. */
    private static boolean isAs(JsonNode now, JsonNode sent) {
        return REFERENCES.stream()
                .filter(now::has)
                .findFirst()
                .map(reference -> now.path(reference).equals(sent.path(reference)))
                .orElseGet(() -> isAlike(now, sent));
    }

    /** Part by part, so that references within count as such too. */
    private static boolean isAlike(JsonNode now, JsonNode sent) {
        if (now.isMissingNode() || now.isNull()) {
            return sent.isNull() || sent.isMissingNode();
        }
        if (isReference(now)) {
            return isAs(now, sent);
        }
        if (now.isArray() && sent.isArray()) {
            return now.size() == sent.size()
                    && IntStream.range(0, now.size()).allMatch(i -> isAlike(now.get(i), sent.get(i)));
        }
        if (now.isObject() && sent.isObject()) {
            return Stream.concat(
                            now.propertyStream().map(Map.Entry::getKey),
                            sent.propertyStream().map(Map.Entry::getKey))
                    .allMatch(property -> isAlike(now.path(property), sent.path(property)));
        }
        return now.equals(sent);
    }

    private static boolean isReference(JsonNode node) {
        return REFERENCES.stream().anyMatch(node::has)
                && node.propertyStream().map(Map.Entry::getKey).allMatch(PARTS_OF_REFERENCES::contains);
    }
}
