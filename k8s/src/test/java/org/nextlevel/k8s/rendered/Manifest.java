package org.nextlevel.k8s.rendered;

import com.fasterxml.jackson.databind.JsonNode;

/** One resource as it is sent to a cluster. */
public record Manifest(JsonNode json) {

    public Kind kind() {
        return Kind.of(at("/apiVersion").asText(), at("/kind").asText());
    }

    public String name() {
        return at("/metadata/name").asText();
    }

    public JsonNode at(String pointer) {
        return json.at(pointer);
    }

    /** What its pods are made from, of a workload. */
    public JsonNode pod() {
        return at("/spec/template/spec");
    }

    /** The one container of its pods. */
    public JsonNode container() {
        return pod().at("/containers/0");
    }

    /** The labels of its pods. */
    public JsonNode podLabels() {
        return at("/spec/template/metadata/labels");
    }

    @Override
    public String toString() {
        return "%s %s".formatted(at("/kind").asText(), name());
    }
}
