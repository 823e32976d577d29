package org.nextlevel.stack.proof.memory;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** A framework of almost five megabytes, which is the most that one may be. */
final class LargeFramework {
    private static final int LEVELS = 10;
    private static final int COMPETENCIES = 100;
    private static final String SENTENCE =
            "Leads the work of several teams over more than a year, agrees goals with those who depend on it, and says in time what will not hold. ";
    private static final String TEXT = SENTENCE.repeat(4_700 / SENTENCE.length());

    private LargeFramework() {}

    /** As JSON objects; the name tells one from the other. */
    static Map<String, Object> named(String name) {
        return Map.of(
                "key", name,
                "name", name,
                "tracks", List.of(Map.of("key", "only", "name", "Only track")),
                "levels",
                        IntStream.range(0, LEVELS)
                                .mapToObj(LargeFramework::level)
                                .toList(),
                "competencies",
                        IntStream.range(0, COMPETENCIES)
                                .mapToObj(LargeFramework::competency)
                                .toList(),
                "expectations",
                        IntStream.range(0, LEVELS * COMPETENCIES)
                                .mapToObj(LargeFramework::expectation)
                                .toList());
    }

    private static Map<String, Object> level(int number) {
        return Map.of(
                "key",
                "level-" + number,
                "name",
                "Level " + number,
                "track",
                "only",
                "after",
                number == 0 ? List.of() : List.of("level-" + (number - 1)));
    }

    private static Map<String, Object> competency(int number) {
        return Map.of("key", "competency-" + number, "name", "Competency " + number, "summary", SENTENCE);
    }

    private static Map<String, Object> expectation(int number) {
        int level = number / COMPETENCIES;
        int competency = number % COMPETENCIES;
        return Map.of(
                "id",
                "level-%d.competency-%d".formatted(level, competency),
                "level",
                "level-" + level,
                "competency",
                "competency-" + competency,
                "text",
                "%d: %s".formatted(number, TEXT));
    }
}
