package org.nextlevel.advisor.copy.framework.ladder;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.nextlevel.advisor.copy.framework.content.Competency;
import org.nextlevel.advisor.copy.framework.content.FrameworkContent;
import org.nextlevel.advisor.copy.framework.content.Level;
import org.nextlevel.engine.policy.ReadinessPolicy;

/** Straight ladders that require nothing, whose names are their keys with a capital. */
public final class Ladders {
    private Ladders() {}

    /** @param levels keys from the bottom */
    public static Ladder of(List<String> levels, String... competencies) {
        return new Ladder(new FrameworkContent(
                "engineering",
                "Engineering",
                IntStream.range(0, levels.size())
                        .mapToObj(i -> new Level(
                                levels.get(i), named(levels.get(i)), i == 0 ? List.of() : List.of(levels.get(i - 1))))
                        .toList(),
                List.of(competencies).stream()
                        .map(key -> new Competency(key, named(key)))
                        .toList(),
                List.of(),
                new ReadinessPolicy(
                        1,
                        BigDecimal.ONE,
                        BigDecimal.ONE,
                        BigDecimal.ONE,
                        BigDecimal.ONE,
                        6,
                        24,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null)));
    }

    private static String named(String key) {
        return key.substring(0, 1).toUpperCase(Locale.ROOT) + key.substring(1);
    }
}
