package org.nextlevel.stack.proof.input;

import com.fasterxml.jackson.databind.JsonNode;

/** The schemas of a description. */
record Schemas(JsonNode document) {
    /** What a node says or refers to. */
    JsonNode resolved(JsonNode node) {
        JsonNode found = node;
        // A description that refers in a circle is none: other tests refuse it.
        while (found.has("$ref")) {
            found = document.at(found.path("$ref").asText().substring(1));
        }
        return found;
    }
}
