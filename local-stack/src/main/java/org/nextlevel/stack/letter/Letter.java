package org.nextlevel.stack.letter;

import com.fasterxml.jackson.databind.JsonNode;

/** One dead letter: where the record stands in Kafka, and why it was not handled. */
public record Letter(long id, String topic, int partition, long offset, String type, String reason, String detail) {
    static Letter of(JsonNode item) {
        return new Letter(
                item.path("id").asLong(),
                item.path("topic").asText(),
                item.path("partition").asInt(),
                item.path("offset").asLong(),
                item.path("type").asText("-"),
                item.path("reason").asText(),
                item.path("detail").asText());
    }

    /** As Kafka's own tools write it. */
    public String place() {
        return "%s-%d@%d".formatted(topic, partition, offset);
    }

    /** In one line. */
    public String line() {
        return "  %d  %s  %s  %s: %s".formatted(id, place(), type, reason, detail);
    }
}
