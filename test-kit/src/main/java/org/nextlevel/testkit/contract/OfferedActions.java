package org.nextlevel.testkit.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Whether all that an answer offers is an operation of the description, with all that this one requires. */
final class OfferedActions {
    private final ApiDocument document;

    OfferedActions(ApiDocument document) {
        this.document = document;
    }

    /** What is offered wrongly anywhere in this answer, in words. */
    List<String> faults(JsonNode answer) {
        List<String> faults = new ArrayList<>();
        for (JsonNode actions : answer.findValues("actions")) {
            for (JsonNode action : actions) {
                if (action.has("href")) {
                    check(action).ifPresent(faults::add);
                }
            }
        }
        return faults;
    }

    private Optional<String> check(JsonNode action) {
        Optional<DescribedOperation> operation = document.find(
                action.path("method").asText(), action.path("href").asText());
        if (operation.isEmpty()) {
            return Optional.of("%s is no operation of the description".formatted(action));
        }
        Set<String> unnamed = required(operation.get());
        action.path("requires").forEach(named -> unnamed.remove(named.asText()));
        return unnamed.isEmpty()
                ? Optional.empty()
                : Optional.of("%s does not name %s, which it requires".formatted(action, unnamed));
    }

    private Set<String> required(DescribedOperation operation) {
        Set<String> names = new TreeSet<>();
        for (JsonNode one : operation.node().path("parameters")) {
            JsonNode parameter = document.resolved(one);
            if (parameter.path("in").asText().equals("header")
                    && parameter.path("required").asBoolean()) {
                names.add(parameter.path("name").asText());
            }
        }
        JsonNode body = operation.node().at("/requestBody/content/application~1json/schema");
        document.resolved(body).path("required").forEach(property -> names.add(property.asText()));
        return names;
    }
}
