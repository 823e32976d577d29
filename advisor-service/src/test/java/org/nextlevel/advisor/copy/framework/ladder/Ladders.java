package org.nextlevel.advisor.copy.framework.ladder;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.nextlevel.advisor.copy.framework.content.Competency;
import org.nextlevel.advisor.copy.framework.content.Expectation;
import org.nextlevel.advisor.copy.framework.content.FrameworkContent;
import org.nextlevel.advisor.copy.framework.content.Level;
import org.nextlevel.advisor.copy.framework.content.Track;
import org.nextlevel.engine.policy.ReadinessPolicy;

/** Ladders that require nothing unless they are told what; names are keys with a capital. */
public final class Ladders {
    private Ladders() {}

    /** @param levels keys from the bottom */
    public static Ladder of(List<String> levels, String... competencies) {
        return of(levels, List.of(), competencies);
    }

    /** The same with expectations. */
    public static Ladder of(List<String> levels, List<Expectation> expectations, String... competencies) {
        return of(
                "Engineering",
                List.of(),
                IntStream.range(0, levels.size())
                        .mapToObj(i -> new Level(
                                levels.get(i),
                                named(levels.get(i)),
                                null,
                                i == 0 ? List.of() : List.of(levels.get(i - 1))))
                        .toList(),
                expectations,
                competencies);
    }

    /** One with tracks, in which nothing is expected. */
    public static Ladder of(String name, List<Track> tracks, List<Level> levels) {
        return of(name, tracks, levels, List.of());
    }

    private static Ladder of(
            String name,
            List<Track> tracks,
            List<Level> levels,
            List<Expectation> expectations,
            String... competencies) {
        return new Ladder(new FrameworkContent(
                "engineering",
                name,
                tracks,
                levels,
                List.of(competencies).stream()
                        .map(key -> new Competency(key, named(key)))
                        .toList(),
                expectations,
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
