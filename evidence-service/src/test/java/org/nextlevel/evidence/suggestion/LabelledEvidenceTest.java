package org.nextlevel.evidence.suggestion;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nextlevel.evidence.suggestion.SuggestionAccuracy.Answered;
import org.nextlevel.wording.WordingModel;

/**
 * How good the suggestions are on the labelled sentences of {@code wording-model}; those that are held out taught nothing.
 * Prints the tables of benchmarks/README.md.
 */
@QuarkusTest // Only so that native code is loaded by one class loader alone.
@Tag("M9.6")
class LabelledEvidenceTest {
    private static final WordingModel MODEL = new WordingModel();
    private static final LabelledFrameworks FRAMEWORKS = new LabelledFrameworks(MODEL);
    private static final String GENERAL = "general-ladder";
    /** Of the general ladder, near to all that it expects; of others it is unknown, and nothing is too far. */
    private static final String ONE = "senior";

    private record Labelled(String part, String trade, String style, Answered answered) {
        /** Of part, trade, style, labels and sentence; empty when nobody says whether it shows something of the framework. */
        private static Optional<Labelled> of(String[] line, String framework) {
            Set<String> labels = Arrays.stream(line[3].split(" "))
                    .filter(label -> label.startsWith(framework + "/"))
                    .map(label -> label.substring(framework.length() + 1))
                    .collect(Collectors.toSet());
            return labels.isEmpty() && !line[3].equals("-")
                    ? Optional.empty()
                    : Optional.of(new Labelled(
                            line[0], line[1], line[2], new Answered(labels, suggested(framework, line[4]))));
        }
    }

    @Test
    void mostSentencesGetTheirCompetencyAndFewThatShowNoneGetOne() throws IOException {
        List<Labelled> all = LabelledFrameworks.lines("evidence.tsv").stream()
                .flatMap(line -> Labelled.of(line, GENERAL).stream())
                .toList();
        List<Labelled> held =
                all.stream().filter(one -> one.part().equals("held")).toList();
        print("general ladder, by part", accuracies(all, Labelled::part));
        print("general ladder, held out, by trade", accuracies(held, Labelled::trade));
        print("general ladder, held out, by style", accuracies(held, Labelled::style));
        SuggestionAccuracy accuracy = accuracies(held, Labelled::part).get("held");
        assertThat(accuracy.labelled()).isGreaterThanOrEqualTo(200);
        assertThat(accuracy.shareFirst()).isGreaterThanOrEqualTo(0.80);
        assertThat(accuracy.shareAmongThree()).isGreaterThanOrEqualTo(0.92);
        assertThat(accuracy.shareWrong()).isLessThanOrEqualTo(0.10);
    }

    @Test
    void theStartersOfTradesAreServedAsWell() throws IOException {
        List<Labelled> all = new ArrayList<>();
        for (String starter : List.of("engineering-ladder", "people-ladder", "product-ladder", "sales-ladder")) {
            LabelledFrameworks.lines("evidence.tsv").stream()
                    .filter(line -> line[0].equals("held") && line[3].contains(starter))
                    .flatMap(line -> Labelled.of(line, starter).stream())
                    .forEach(all::add);
        }
        print("starters of trades, held out, by trade", accuracies(all, Labelled::trade));
        SuggestionAccuracy accuracy = accuracies(all, Labelled::part).get("held");
        assertThat(accuracy.shareFirst()).isGreaterThanOrEqualTo(0.6);
        assertThat(accuracy.shareAmongThree()).isGreaterThanOrEqualTo(0.8);
    }

    /** Part, ladder, trade, style, competencies, sentence. Of those that are watched, misses were read while others were written to teach. */
    @Test
    void eachLadderOfATradeIsServedByItsOwnCompetencies() throws IOException {
        Map<String, List<Answered>> answers = new TreeMap<>();
        for (String[] line : LabelledFrameworks.lines("ladders.tsv")) {
            Set<String> labels = line[4].equals("-") ? Set.of() : Set.of(line[4].split(" "));
            Answered answered = new Answered(labels, suggested(line[1], line[5]));
            for (String group : List.of(line[0] + " " + line[1], line[0] + ", all")) {
                answers.computeIfAbsent(group, _ -> new ArrayList<>()).add(answered);
            }
        }
        Map<String, SuggestionAccuracy> accuracies = new TreeMap<>();
        answers.forEach((group, answered) -> accuracies.put(group, SuggestionAccuracy.of(answered)));
        print("ladders of trades, by part", accuracies);
        SuggestionAccuracy held = accuracies.get("held, all");
        assertThat(held.labelled()).isGreaterThanOrEqualTo(120);
        assertThat(held.shareFirst()).isGreaterThanOrEqualTo(0.70);
        assertThat(held.shareAmongThree()).isGreaterThanOrEqualTo(0.90);
        assertThat(held.shareWrong()).isLessThanOrEqualTo(0.10);
    }

    /** Framework, competency, sentence. */
    @Test
    void aFrameworkWhoseCompetenciesNobodyWroteSentencesForIsServedNearlyAsWell() throws IOException {
        Map<String, List<Answered>> answers = LabelledFrameworks.lines("imported.tsv").stream()
                .filter(line -> LabelledFrameworks.isThere(line[0]))
                .collect(Collectors.groupingBy(
                        line -> line[0],
                        TreeMap::new,
                        Collectors.mapping(
                                line -> new Answered(
                                        line[1].equals("-") ? Set.of() : Set.of(line[1]), suggested(line[0], line[2])),
                                Collectors.toList())));
        answers.put("all", answers.values().stream().flatMap(List::stream).toList());
        Map<String, SuggestionAccuracy> accuracies = new TreeMap<>();
        answers.forEach((framework, answered) -> accuracies.put(framework, SuggestionAccuracy.of(answered)));
        print("imported frameworks", accuracies);
        assertThat(accuracies.get("all").shareFirst()).isGreaterThanOrEqualTo(0.65);
        assertThat(accuracies.get("all").shareAmongThree()).isGreaterThanOrEqualTo(0.82);
        assertThat(accuracies.get("all").shareWrong()).isLessThanOrEqualTo(0.12);
    }

    /** Language, competency, sentence. */
    @Test
    void inGermanFrenchAndSpanishItIsTheWordsThatTell() throws IOException {
        Map<String, List<Answered>> answers = LabelledFrameworks.lines("languages.tsv").stream()
                .collect(Collectors.groupingBy(
                        line -> line[0],
                        TreeMap::new,
                        Collectors.mapping(
                                line -> new Answered(
                                        line[1].equals("-") ? Set.of() : Set.of(line[1]), suggested(GENERAL, line[2])),
                                Collectors.toList())));
        Map<String, SuggestionAccuracy> accuracies = new TreeMap<>();
        answers.forEach((language, answered) -> accuracies.put(language, SuggestionAccuracy.of(answered)));
        print("general ladder, by language", accuracies);
        // Written by somebody who did not look at the words: they show what the words miss.
        accuracies.keySet().removeIf(part -> part.endsWith("fresh"));
        assertThat(accuracies.values()).allSatisfy(one -> {
            assertThat(one.shareFirst()).isGreaterThanOrEqualTo(0.8);
            assertThat(one.shareAmongThree()).isGreaterThanOrEqualTo(0.9);
            assertThat(one.shareWrong()).isLessThanOrEqualTo(0.1);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"Подготовил двух стажёров и сократил расходы", "チームを率いて予算を管理した"})
    void inALanguageThatNobodyReadsNothingIsSuggested(String sentence) {
        assertThat(suggested(GENERAL, sentence)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Fluent in Dutch", "Native German speaker", "Good written and spoken English"})
    void aLanguageThatSomebodySpeaksShowsNoCompetency(String sentence) {
        assertThat(suggested(GENERAL, sentence)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'Five years in nursing, two of them leading people', leading-teams",
        "Led the migration project with 5 engineers, leading-teams",
        "Mentored 3 junior developers, people-development",
        "Owned the technical roadmap for our product, strategy",
        "Presented our architecture to the CTO and board, executive-communication"
    })
    void sentencesAsPeopleWriteThemGetWhatTheyShow(String sentence, String competency) {
        assertThat(suggested(GENERAL, sentence)).first().isEqualTo(competency);
    }

    @Test
    void theNextLevelComesFirstAndElseTheNearestThatExpectsSomething() {
        assertThat(levels("professional"))
                .containsEntry("people-development", "senior")
                .containsEntry("leading-teams", "lead")
                .containsEntry("domain-depth", "senior");
        assertThat(levels("lead"))
                .containsEntry("people-development", "manager")
                .containsEntry("domain-depth", "manager")
                .containsEntry("budget", "senior-manager");
        assertThat(levels("senior-manager")).containsEntry("leading-teams", "senior-manager");
    }

    @Test
    void whatOnlyADirectorIsAskedForIsNotSuggestedToAProfessional() {
        assertThat(ranked(GENERAL, "professional", "Cut our costs by 20%"))
                .extracting(one -> one.competency().key())
                .doesNotContain("budget");
        assertThat(ranked(GENERAL, "senior", "Cut our costs by 20%"))
                .first()
                .satisfies(one -> assertThat(one.level().key()).isEqualTo("senior-manager"));
    }

    @Test
    void inALongTextTheSentenceThatShowsItIsNamed() {
        String text = "# March\n\n- It rained.\n- Mentored 3 junior developers. They like it.\n- Lunch was good.";
        assertThat(ranked(GENERAL, "professional", text).getFirst()).satisfies(one -> {
            assertThat(one.competency().key()).isEqualTo("people-development");
            assertThat(text.substring(one.start(), one.end())).isEqualTo("Mentored 3 junior developers.");
        });
    }

    private static Map<String, SuggestionAccuracy> accuracies(List<Labelled> all, Function<Labelled, String> group) {
        Map<String, List<Answered>> answers = all.stream()
                .collect(Collectors.groupingBy(
                        group, TreeMap::new, Collectors.mapping(Labelled::answered, Collectors.toList())));
        Map<String, SuggestionAccuracy> accuracies = new TreeMap<>();
        answers.forEach((key, answered) -> accuracies.put(key, SuggestionAccuracy.of(answered)));
        return accuracies;
    }

    private static Map<String, String> levels(String level) {
        Map<String, String> levels = new HashMap<>();
        ranked(GENERAL, level, "Led a team")
                .forEach(one -> levels.put(one.competency().key(), one.level().key()));
        return levels;
    }

    private static List<SuggestedCompetency> ranked(String framework, String level, String text) {
        return FRAMEWORKS.ranking(framework).rank(framework, level, Suggestions.read(text, MODEL));
    }

    private static List<String> suggested(String framework, String sentence) {
        return Suggestions.likely(ranked(framework, ONE, sentence))
                .map(one -> one.competency().key())
                .toList();
    }

    private static void print(String title, Map<String, SuggestionAccuracy> accuracies) {
        System.out.println(title);
        accuracies.forEach((key, accuracy) -> System.out.printf("| %s | %s |%n", key, accuracy.row()));
    }
}
