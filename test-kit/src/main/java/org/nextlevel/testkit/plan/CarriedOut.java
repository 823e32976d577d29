package org.nextlevel.testkit.plan;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * How PostgreSQL carried a statement out.
 *
 * @param plan as {@code explain (analyze, format json)} tells it
 */
public record CarriedOut(String statement, JsonNode plan) {
    /** How many rows and entries of indexes it looked at in tables, whether they fitted or not. */
    public long rowsRead() {
        return read(plan);
    }

    private static long read(JsonNode node) {
        long read = 0;
        for (JsonNode below : node.path("Plans")) {
            read += read(below);
        }
        return node.has("Relation Name") || node.has("Index Name") ? read + looked(node) : read;
    }

    private static long looked(JsonNode node) {
        double rows = node.path("Actual Rows").asDouble()
                + node.path("Rows Removed by Filter").asDouble()
                + node.path("Rows Removed by Index Recheck").asDouble();
        return Math.round(rows * node.path("Actual Loops").asDouble());
    }

    @Override
    public String toString() {
        return "%d rows read by: %s%n%s".formatted(rowsRead(), statement, plan.toPrettyString());
    }
}
