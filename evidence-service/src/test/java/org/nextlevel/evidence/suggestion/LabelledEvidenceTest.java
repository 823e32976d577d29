package org.nextlevel.evidence.suggestion;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nextlevel.evidence.suggestion.wording.FrameworkText;
import org.nextlevel.evidence.suggestion.wording.WordedFramework;
import org.nextlevel.wording.WordingModel;

/**
 * How good the suggestions are, on {@code labelled-evidence.tsv} and the general ladder: whether a sentence was looked at
 * while the ranking was made or held out, the competency that it shows ({@code -} for none), and the sentence. Prints the
 * table of benchmarks/README.md.
 */
@QuarkusTest // Only so that native code is loaded by one class loader alone.
@Tag("M9.6")
class LabelledEvidenceTest {
    private static final WordingModel MODEL = new WordingModel();
    private static final double[] THRESHOLDS = {0, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.55};
    private static CompetencyRanking ranking;
    private static List<Labelled> labelled;

    private record Labelled(String part, String competency, String sentence, List<SuggestedCompetency> ranked) {
        boolean isOfNone() {
            return competency.equals("-");
        }

        boolean isAmong(int first, double threshold) {
            return suggested(threshold)
                    .limit(first)
                    .anyMatch(one -> one.competency().key().equals(competency));
        }

        Stream<SuggestedCompetency> suggested(double threshold) {
            return ranked.stream().filter(one -> one.score() >= threshold);
        }
    }

    @BeforeAll
    static void read() throws IOException {
        ranking = new CompetencyRanking(
                worded(Path.of("../framework-service/src/main/resources/starters/general-ladder.yaml")));
        labelled = Files.readAllLines(Path.of("src/test/resources/labelled-evidence.tsv")).stream()
                .map(line -> line.split("\t"))
                .map(cells -> new Labelled(cells[0], cells[1], cells[2], ranked(cells[2])))
                .toList();
    }

    @Test
    void mostSentencesGetTheirCompetencyAndFewThatShowNoneGetOne() {
        for (String part : List.of("seen", "held")) {
            for (double threshold : THRESHOLDS) {
                System.out.printf(
                        "%s %.2f: top-1 %d, top-3 %d, no suggestion %d of %d; of none %d of %d get none%n",
                        part,
                        threshold,
                        count(part, one -> !one.isOfNone() && one.isAmong(1, threshold)),
                        count(part, one -> !one.isOfNone() && one.isAmong(3, threshold)),
                        count(
                                part,
                                one -> !one.isOfNone()
                                        && one.suggested(threshold).findAny().isEmpty()),
                        count(part, one -> !one.isOfNone()),
                        count(
                                part,
                                one -> one.isOfNone()
                                        && one.suggested(threshold).findAny().isEmpty()),
                        count(part, Labelled::isOfNone));
            }
        }
        printTime();
        double threshold = Suggestions.THRESHOLD;
        assertThat(count("held", one -> !one.isOfNone())).isGreaterThanOrEqualTo(50);
        assertThat(count("held", one -> !one.isOfNone() && one.isAmong(1, threshold)))
                .isGreaterThanOrEqualTo(38);
        assertThat(count("held", one -> !one.isOfNone() && one.isAmong(3, threshold)))
                .isGreaterThanOrEqualTo(44);
        assertThat(count(
                        "held",
                        one -> one.isOfNone()
                                && one.suggested(threshold).findAny().isEmpty()))
                .isGreaterThanOrEqualTo(8);
    }

    @ParameterizedTest
    @CsvSource({
        "Led the migration project with 5 engineers, leading-teams",
        "Mentored 3 junior developers, people-development",
        "Owned the technical roadmap for our product, strategy",
        "Presented our architecture to the CTO and board, executive-communication"
    })
    void theSentencesOfTheDemoGetWhatTheyShow(String sentence, String competency) {
        assertThat(ranked(sentence).getFirst().competency().key()).isEqualTo(competency);
        assertThat(ranked(sentence).getFirst().score()).isGreaterThanOrEqualTo(Suggestions.THRESHOLD);
    }

    @Test
    void theNextLevelComesFirstAndElseTheNearestThatExpectsSomething() {
        assertThat(levels("professional"))
                .containsEntry("people-development", "senior")
                .containsEntry("leading-teams", "lead")
                .containsEntry("domain-depth", "senior")
                .containsEntry("budget", "senior-manager");
        assertThat(levels("lead"))
                .containsEntry("people-development", "manager")
                .containsEntry("domain-depth", "manager");
        assertThat(levels("senior-manager")).containsEntry("leading-teams", "senior-manager");
    }

    @Test
    void inALongTextTheSentenceThatShowsItIsNamed() {
        String text = "# March\n\n- It rained.\n- Mentored 3 junior developers. They like it.\n- Lunch was good.";
        assertThat(ranking.rank("general-ladder", "professional", Suggestions.read(text, MODEL))
                        .getFirst())
                .satisfies(one -> {
                    assertThat(one.competency().key()).isEqualTo("people-development");
                    assertThat(text.substring(one.start(), one.end())).isEqualTo("Mentored 3 junior developers.");
                });
    }

    private static Map<String, String> levels(String level) {
        Map<String, String> levels = new HashMap<>();
        ranking.rank("general-ladder", level, Suggestions.read("Led a team", MODEL))
                .forEach(one -> levels.put(one.competency().key(), one.level().key()));
        return levels;
    }

    private static List<SuggestedCompetency> ranked(String sentence) {
        return ranking.rank("general-ladder", "professional", Suggestions.read(sentence, MODEL));
    }

    /** Informs; nothing is asserted of time. */
    private static void printTime() {
        long[] times = labelled.stream()
                .mapToLong(one -> {
                    long before = System.nanoTime();
                    ranked(one.sentence());
                    return System.nanoTime() - before;
                })
                .sorted()
                .toArray();
        System.out.printf("median %.1f ms a sentence%n", times[times.length / 2] / 1e6);
    }

    private static long count(String part, Predicate<Labelled> which) {
        return labelled.stream()
                .filter(one -> one.part().equals(part))
                .filter(which)
                .count();
    }

    private static WordedFramework worded(Path file) throws IOException {
        FrameworkText text = new ObjectMapper(new YAMLFactory())
                .configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, false)
                .readValue(file.toFile(), FrameworkText.class);
        return WordedFramework.of(text, MODEL);
    }
}
