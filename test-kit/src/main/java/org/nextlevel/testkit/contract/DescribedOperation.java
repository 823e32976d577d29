package org.nextlevel.testkit.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** One method of one path in an API description. */
record DescribedOperation(String method, String path, JsonNode node) {
    String id() {
        return node.path("operationId").asText();
    }

    boolean fits(String otherPath) {
        List<String> mine = segments(path);
        List<String> others = segments(otherPath);
        return mine.size() == others.size()
                && IntStream.range(0, mine.size())
                        .allMatch(at ->
                                mine.get(at).startsWith("{") || mine.get(at).equals(others.get(at)));
    }

    /** The fewer, the better it fits. */
    long parameters() {
        return segments(path).stream()
                .filter(segment -> segment.startsWith("{"))
                .count();
    }

    private static List<String> segments(String path) {
        return Arrays.stream(path.split("/"))
                .filter(segment -> !segment.isEmpty())
                .toList();
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
