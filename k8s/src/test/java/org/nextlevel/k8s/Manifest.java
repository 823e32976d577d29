package org.nextlevel.k8s;

import com.fasterxml.jackson.databind.JsonNode;

/** One resource as it is sent to a cluster. */
record Manifest(JsonNode json) {

    Kind kind() {
        return Kind.of(at("/apiVersion").asText(), at("/kind").asText());
    }

    String name() {
        return at("/metadata/name").asText();
    }

    JsonNode at(String pointer) {
        return json.at(pointer);
    }

    /** What its pods are made from, of a workload. */
    JsonNode pod() {
        return at("/spec/template/spec");
    }

    /** The one container of its pods. */
    JsonNode container() {
        return pod().at("/containers/0");
    }

    /** The labels of its pods. */
    JsonNode podLabels() {
        return at("/spec/template/metadata/labels");
    }

    @Override
    public String toString() {
        return "%s %s".formatted(at("/kind").asText(), name());
    }
}
