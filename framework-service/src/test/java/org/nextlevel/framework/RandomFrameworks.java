package org.nextlevel.framework;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.nextlevel.engine.policy.Combine;
import org.nextlevel.engine.policy.ReadinessPolicy;
import org.nextlevel.framework.document.Competency;
import org.nextlevel.framework.document.CompetencyOrigin;
import org.nextlevel.framework.document.CompetencyWords;
import org.nextlevel.framework.document.Expectation;
import org.nextlevel.framework.document.FrameworkDocument;
import org.nextlevel.framework.document.FurtherReading;
import org.nextlevel.framework.document.Level;
import org.nextlevel.framework.document.MonthSpan;
import org.nextlevel.framework.document.Proficiency;
import org.nextlevel.framework.document.Track;

/**
 * Valid frameworks that nobody would think of, for tests of what must hold for every framework. The same seed always
 * gives the same one, so that a test that fails names the seed to repeat it with.
 */
public final class RandomFrameworks {
    private static final List<String> WORDS = List.of(
            ("writes reviews leads mentors plans ships measures explains decides shares tests automates budgets hires "
                            + "teams projects features incidents roadmaps customers engineers décisions métriques Prüfungen "
                            + "Verträge проекты 設計 レビュー quality scope cost risk 3 12 50% C++ C# own several complex daily "
                            + "clearly early without with across beyond inside often alone together their every")
                    .split(" "));

    private final Random random;

    private RandomFrameworks(long seed) {
        this.random = new Random(seed);
    }

    /** A framework of up to 3 tracks, 8 levels, 6 competencies and some 60 expectations. */
    public static FrameworkDocument of(long seed) {
        var frameworks = new RandomFrameworks(seed);
        Random random = frameworks.random;
        return frameworks.document(1 + random.nextInt(3), 2 + random.nextInt(7), 1 + random.nextInt(6), 0.7);
    }

    /** A framework of at most 5,000 expectations, which is as many as there may be: 50 levels, 100 competencies. */
    public static FrameworkDocument large(long seed) {
        return new RandomFrameworks(seed).document(5, 50, 100, 1.0);
    }

    /** @param density share of the cells level × competency in which something is expected */
    private FrameworkDocument document(int trackCount, int levelCount, int competencyCount, double density) {
        List<Track> tracks =
                list(trackCount, i -> new Track("track-" + i, text(2), maybe(text(2)), maybe(text(8)), List.of()));
        List<Level> levels = new ArrayList<>();
        for (int i = 0; i < levelCount; i++) {
            levels.add(level(i, levels, tracks));
        }
        List<Competency> competencies = list(competencyCount, this::competency);
        List<Expectation> expectations = new ArrayList<>();
        for (Level level : levels) {
            for (Competency competency : competencies) {
                int count = density == 1.0 ? 1 : random.nextDouble() < density ? 1 + random.nextInt(2) : 0;
                for (int i = 0; i < count; i++) {
                    expectations.add(expectation(level, competency, i));
                }
            }
        }
        if (expectations.isEmpty()) {
            expectations.add(expectation(levels.getFirst(), competencies.getFirst(), 0));
        }
        return new FrameworkDocument(
                "random", text(2), maybe(text(9)), tracks, levels, competencies, expectations, maybe(policy()));
    }

    /** One steps up to it from none, one or two of the levels before it, so that the ladder forks and joins. */
    private Level level(int i, List<Level> below, List<Track> tracks) {
        List<String> after = below.isEmpty()
                ? List.of()
                : random.ints(random.nextInt(3), 0, below.size())
                        .distinct()
                        .mapToObj(below::get)
                        .map(Level::key)
                        .toList();
        int min = random.nextInt(24);
        return new Level(
                "level-" + i,
                "Level " + text(1) + i,
                any(tracks).key(),
                after,
                maybe(text(8)),
                maybe(text(4)),
                maybe(new MonthSpan(min, min + random.nextInt(24))),
                List.of(),
                null);
    }

    private Competency competency(int i) {
        List<Proficiency> proficiencies = list(
                random.nextBoolean() ? 0 : 2 + random.nextInt(3),
                j -> new Proficiency("degree-" + j, text(1), maybe(text(6)), list(random.nextInt(3), _ -> text(5))));
        List<CompetencyWords> words = list(
                random.nextInt(2), j -> new CompetencyWords("de", list(1 + random.nextInt(3), _ -> "*" + text(2))));
        return new Competency(
                "competency-" + i,
                text(2),
                maybe(text(1)),
                maybe(text(8)),
                proficiencies,
                List.of(),
                words,
                maybe(new CompetencyOrigin(
                        "library", "id-" + i, text(2), maybe(text(1)), maybe(text(1)), maybe(text(4)))));
    }

    private Expectation expectation(Level level, Competency competency, int i) {
        return new Expectation(
                "%s.%s.%d".formatted(level.key(), competency.key(), i),
                level.key(),
                competency.key(),
                text(4 + random.nextInt(12)),
                list(random.nextInt(3), _ -> text(4)),
                competency.proficiencies().isEmpty()
                        ? maybe(text(1))
                        : maybe(any(competency.proficiencies()).key()),
                list(random.nextInt(2), j -> new FurtherReading("https://example.org/" + j, maybe(text(2)))),
                random.nextInt(5) > 0,
                new BigDecimal(1 + random.nextInt(20)).movePointLeft(1),
                List.of());
    }

    private ReadinessPolicy policy() {
        int nearly = random.nextInt(101);
        return new ReadinessPolicy(
                1 + random.nextInt(5),
                share(random.nextInt(101)),
                share(random.nextInt(101)),
                share(nearly),
                share(nearly + random.nextInt(101 - nearly)),
                random.nextInt(13),
                1 + random.nextInt(36),
                random.nextBoolean() ? Combine.SHARE : Combine.PROPORTIONAL,
                null,
                null,
                null,
                List.of(),
                List.of(),
                null);
    }

    private static BigDecimal share(int percent) {
        return new BigDecimal(percent).movePointLeft(2);
    }

    private String text(int words) {
        return IntStream.range(0, words).mapToObj(_ -> any(WORDS)).collect(Collectors.joining(" "));
    }

    private <T> T maybe(T value) {
        return random.nextBoolean() ? value : null;
    }

    private <T> T any(List<T> items) {
        return items.get(random.nextInt(items.size()));
    }

    private static <T> List<T> list(int size, IntFunction<T> item) {
        return IntStream.range(0, size).mapToObj(item).toList();
    }
}
