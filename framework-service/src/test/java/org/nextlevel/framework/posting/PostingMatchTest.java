package org.nextlevel.framework.posting;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How good the suggestions are, on sentences of usual postings and the general ladder; ADR 0014 tells the figures. */
@QuarkusTest
@Tag("M2.4")
@Tag("M9.6")
class PostingMatchTest {
    private Poster emma;

    @BeforeEach
    void aCompanyHasPublished() {
        emma = Poster.ofNewCompany();
    }

    private record Labelled(String competency, String sentence) {}

    @Test
    void mostSuggestionsAreRightAndIrrelevantSentencesGetHardlyAny() throws IOException {
        List<Labelled> labelled = labelled();
        Map<String, String> suggested = suggestions(labelled);
        long asked =
                labelled.stream().filter(one -> !one.competency().isEmpty()).count();
        long right = labelled.stream()
                .filter(one -> one.competency().equals(suggested.get(one.sentence())))
                .filter(one -> !one.competency().isEmpty())
                .count();
        List<String> wrong = labelled.stream()
                .filter(one -> !suggested.get(one.sentence()).isEmpty())
                .filter(one -> !one.competency().equals(suggested.get(one.sentence())))
                .map(one -> suggested.get(one.sentence()) + ": " + one.sentence())
                .toList();
        assertThat(right).as("of %d that ask for a competency", asked).isGreaterThanOrEqualTo(32);
        assertThat(wrong).as("of %d", labelled.size()).hasSizeLessThanOrEqualTo(5);
    }

    @Test
    void theSameSentencesOfASectionGetTheSameSuggestionsInAnyOrder() throws IOException {
        List<Labelled> labelled = new ArrayList<>(labelled());
        labelled.removeIf(one -> one.sentence().equals("About us"));
        Map<String, String> once = suggestions(labelled);
        Collections.reverse(labelled);
        assertThat(suggestions(labelled)).isEqualTo(once);
    }

    @Test
    void twoPostingsOfOneTextAreTheSameToTheLastDigit() {
        String text = "You lead a department.\nOwn its budget.\nMentor the people in it.";
        assertThat(emma.reads(emma.added(text)).getList("sentences.suggestion"))
                .hasSize(3)
                .isEqualTo(emma.reads(emma.added(text)).getList("sentences.suggestion"));
    }

    /** Sentence → competency, empty when unmatched. */
    private Map<String, String> suggestions(List<Labelled> labelled) {
        var posting = emma.reads(emma.added(
                String.join("\n", labelled.stream().map(Labelled::sentence).toList())));
        List<String> competencies =
                posting.getList("sentences.collect { it.suggestion == null ? '' : it.suggestion.competency.key }");
        assertThat(competencies).hasSameSizeAs(labelled);
        Map<String, String> suggested = new HashMap<>();
        for (int i = 0; i < labelled.size(); i++) {
            suggested.put(labelled.get(i).sentence(), competencies.get(i));
        }
        return suggested;
    }

    private static List<Labelled> labelled() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/posting-sentences.tsv")).stream()
                .map(line -> line.split("\t", -1))
                .map(cells -> new Labelled(cells[0], cells[1]))
                .toList();
    }
}
