package org.nextlevel.framework.posting;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.framework.Editors;
import org.nextlevel.testkit.Tokens;

/**
 * How well twelve postings of six trades are read, on {@code labelled/postings.tsv} of {@code wording-model}: part, number,
 * framework, competencies, need, years and sentence. Those that are held out taught nothing. Prints the row of
 * benchmarks/README.md.
 */
@QuarkusTest
@Tag("M2.4")
@Tag("M9.6")
class LabelledPostingsTest {
    private static final Path LABELLED = Path.of("../wording-model/src/test/resources/labelled/postings.tsv");

    private record Labelled(String part, Set<String> competencies, String need, String years, String sentence) {
        private static Labelled of(String[] cells) {
            return new Labelled(
                    cells[0],
                    cells[3].equals("-") ? Set.of() : Set.of(cells[3].split(",")),
                    cells[4],
                    cells[5],
                    cells[6]);
        }
    }

    private record Read(Labelled labelled, String competency, String need, String years) {
        boolean isRight() {
            return competency != null && labelled.competencies().contains(competency);
        }
    }

    private final List<Read> read = new ArrayList<>();
    private final Map<String, Editors> companies = new HashMap<>();

    @Test
    void mostSuggestionsAreRightAndWhatAnEmployerOffersIsNoDemand() throws IOException {
        readAll();
        for (String part : List.of("seen", "held")) {
            List<Read> all = read.stream()
                    .filter(one -> one.labelled().part().equals(part))
                    .toList();
            long suggested =
                    all.stream().filter(one -> one.competency() != null).count();
            long right = all.stream().filter(Read::isRight).count();
            long asked = all.stream()
                    .filter(one -> !one.labelled().competencies().isEmpty())
                    .count();
            System.out.printf(
                    "| %s | %d | %d | %d | %d | precision %.2f | recall %.2f |%n",
                    part, all.size(), asked, suggested, right, (double) right / suggested, (double) right / asked);
            all.stream()
                    .filter(one -> !one.isRight()
                            && (one.competency() != null
                                    || !one.labelled().competencies().isEmpty()))
                    .forEach(one -> System.out.printf(
                            "  %s instead of %s: %s%n",
                            one.competency(),
                            one.labelled().competencies(),
                            one.labelled().sentence()));
            assertThat((double) right / suggested).as("precision of %s", part).isGreaterThanOrEqualTo(0.8);
            assertThat((double) right / asked).as("recall of %s", part).isGreaterThanOrEqualTo(0.7);
        }
        assertThat(read)
                .filteredOn(one -> !one.labelled().years().equals("-"))
                .allSatisfy(
                        one -> assertThat(one.years()).isEqualTo(one.labelled().years()));
        assertThat(read)
                .filteredOn(one -> one.labelled().need().equals("nice"))
                .allSatisfy(one -> assertThat(one.need()).isEqualTo("WELCOME"));
    }

    @Test
    void theWordsOfALadderAreSuggestedInAnyTense() {
        assertThat(suggested(
                        "sales-ladder",
                        "- Negotiate and close deals with high-value clients\n"
                                + "- Manage and forecast sales pipeline and revenue\n"
                                + "- Recruit, onboard, and train top sales talent"))
                .containsExactly("deals", "forecasting", "hiring");
    }

    private void readAll() throws IOException {
        Map<String, List<String[]>> postings = Files.readAllLines(LABELLED).stream()
                .map(line -> line.split("\t"))
                .collect(Collectors.groupingBy(cells -> cells[1] + cells[2], LinkedHashMap::new, Collectors.toList()));
        for (List<String[]> posting : postings.values()) {
            var answer = add(
                    posting.getFirst()[2],
                    posting.stream().map(cells -> cells[6]).collect(Collectors.joining("\n")));
            List<String> competencies = answer.getList("sentences.collect { it.suggestion?.competency?.key }");
            List<String> needs = answer.getList("sentences.collect { it.need }");
            List<Integer> years = answer.getList("sentences.collect { it.years }");
            assertThat(competencies).as("sentences").hasSameSizeAs(posting);
            for (int i = 0; i < competencies.size(); i++) {
                read.add(new Read(
                        Labelled.of(posting.get(i)), competencies.get(i), needs.get(i), String.valueOf(years.get(i))));
            }
        }
    }

    private List<String> suggested(String starter, String text) {
        return add(starter, text).getList("sentences.collect { it.suggestion?.competency?.key }");
    }

    private JsonPath add(String starter, String text) {
        Editors editors = companies.computeIfAbsent(starter, LabelledPostingsTest::published);
        return given().auth()
                .oauth2(Tokens.of(editors.tenant(), "emma"))
                .contentType(ContentType.JSON)
                .body(Map.of("title", "A position", "text", text))
                .post("/api/frameworks/" + starter + "/postings")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    private static Editors published(String starter) {
        Editors editors = Editors.ofNewCompany();
        editors.writes(
                starter,
                editors.employee().get("/api/framework-starters/" + starter).asString());
        editors.publishes(starter);
        return editors;
    }
}
