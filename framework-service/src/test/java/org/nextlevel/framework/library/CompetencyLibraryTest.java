package org.nextlevel.framework.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.framework.Editors;
import org.nextlevel.testkit.api.OfferedMoves;

@QuarkusTest
@Tag("M2.1")
class CompetencyLibraryTest {
    private static final String PLAIN = "{\"name\": \"Ours\", \"language\": \"de\"}";
    private final Librarian acme = Librarian.ofNewCompany();

    @Test
    void aListIsImportedAndSearchedWithItsAttribution() {
        acme.keepsElements();
        acme.company()
                .editor()
                .get("/api/competency-libraries/onet")
                .then()
                .statusCode(200)
                .body("size", is(11))
                .body("attribution", is("By the authors of elements."));
        acme.searches("onet", "JOB teach")
                .then()
                .statusCode(200)
                .body("items.name", contains("Teaching on the job"))
                .body("items[0].description", containsString("alone"))
                .body("items.attribution", everyItem(is("By the authors of elements.")));
        acme.searches("onet", "100%").then().statusCode(200).body("items.size()", is(0));
        acme.searches("onet", "_").then().statusCode(200).body("items.size()", is(0));
    }

    @Test
    void pagesFollowEachOtherInTheOrderOfNames() {
        acme.keepsElements();
        Response first =
                acme.company().editor().queryParam("limit", 7).get("/api/competency-libraries/onet/competencies");
        Response second = acme.company()
                .editor()
                .queryParam("limit", 7)
                .queryParam("cursor", first.<String>path("next"))
                .get("/api/competency-libraries/onet/competencies");
        List<String> names = new ArrayList<>(first.<List<String>>path("items.name"));
        names.addAll(second.<List<String>>path("items.name"));
        assertThat(names).hasSize(11).doesNotHaveDuplicates().isSorted();
        assertThat(second.<String>path("next")).isNull();
    }

    @Test
    @Tag("M9.8")
    void aRehearsalSaysWhatWouldChangeAndWhatIsAssumedAndWritesNothing() {
        acme.keeps("esco", null, PLAIN).then().statusCode(201);
        acme.company()
                .editor()
                .contentType("text/csv")
                .queryParam("dryRun", true)
                .body(Librarian.sample("esco-shape.csv"))
                .post("/api/competency-libraries/esco/imports")
                .then()
                .statusCode(200)
                .body("size", is(10))
                .body("added", is(10))
                .body("first[0].synonyms", hasItem("show the ropes"))
                .body("guesses.kind", hasItems("COLUMN", "COLUMN_IGNORED", "ATTRIBUTION"));
        acme.searches("esco", "").then().body("items.size()", is(0));
        acme.imports("esco", null, "text/csv", Librarian.sample("esco-shape.csv"))
                .then()
                .statusCode(428);
    }

    @Test
    void theSameListAgainChangesNothingAndAnotherOneOnlyWhatIsOtherwise() {
        acme.keepsElements();
        String list = Librarian.sample("onet-shape.tsv");
        String tag =
                acme.company().editor().get("/api/competency-libraries/onet").header("ETag");
        acme.imports("onet", tag, "text/tab-separated-values", list)
                .then()
                .statusCode(200)
                .header("ETag", is(tag))
                .body("added", is(0))
                .body("changed", is(0))
                .body("removed", is(0));
        acme.imports(
                        "onet",
                        tag,
                        "text/tab-separated-values",
                        list.replace("Bargaining", "Bargaining fairly").replaceFirst("9\\.A\\.2\t.*\n", "")
                                + "9.A.12\tTyping\tWrites fast.\n")
                .then()
                .statusCode(200)
                .header("ETag", not(tag))
                .body("added", is(1))
                .body("changed", is(1))
                .body("removed", is(1))
                .body("size", is(11));
        acme.searches("onet", "listening").then().body("items.size()", is(0));
        acme.searches("onet", "fairly").then().body("items.id", contains("9.A.5"));
        acme.imports("onet", tag, "text/tab-separated-values", list).then().statusCode(412);
    }

    @Test
    void aFaultyListChangesNothingAndNamesTheLine() {
        acme.keepsElements();
        acme.imports("onet", "*", "text/csv", "name,description\nTyping,Writes\n,Reads\n")
                .then()
                .statusCode(422)
                .body("violations[0].line", is(3));
        acme.searches("onet", "").then().body("items.size()", is(11));
    }

    @Test
    void aLibraryIsListedChangedAndDeletedWithItsCompetencies() {
        var moves = new OfferedMoves(
                _ -> acme.company().editor(), Map.of("competencies", List.of(Map.of("name", "Typing"))));
        assertThat(moves.followed("editor", () -> {
                    acme.company().editor().header("If-Match", "*").delete("/api/competency-libraries/ours");
                    acme.keeps("ours", null, PLAIN).then().statusCode(201);
                    acme.imports("ours", "*", "text/csv", "name\nReading\n")
                            .then()
                            .statusCode(200);
                    return "/api/competency-libraries/ours";
                }))
                .containsExactly("CHANGE", "IMPORT", "DELETE");
        acme.company().editor().get("/api/competency-libraries").then().body("items.size()", is(0));
        acme.searches("ours", "").then().statusCode(404);
    }

    @Test
    @Tag("bounds")
    void librariesAndWhatIsSaidOfThemAreBounded() {
        acme.keeps("Our list", null, PLAIN).then().statusCode(422);
        acme.keeps("ours", null, "{\"name\": \" \", \"language\": \"German\"}")
                .then()
                .statusCode(422)
                .body("violations.pointer", hasItems("#/name", "#/language"));
        for (int i = 0; i < 20; i++) {
            acme.keeps("list-" + i, null, PLAIN).then().statusCode(201);
        }
        acme.keeps("one-too-many", null, PLAIN)
                .then()
                .statusCode(409)
                .body("type", is("urn:problem:too-many-libraries"));
    }

    @Test
    @Tag("bounds")
    @Tag("long")
    void theLongestListIsImportedSearchedAndReplaced() {
        acme.keeps("long", null, PLAIN).then().statusCode(201);
        String list = IntStream.rangeClosed(1, 20_000)
                .mapToObj(i -> "http://example.org/skill/%d,Skill %d of field %d,%s,synonym %d\n"
                        .formatted(
                                i,
                                i,
                                i % 97,
                                "Does what field %d asks. ".formatted(i).repeat(6),
                                i))
                .collect(Collectors.joining("", "conceptUri,preferredLabel,description,altLabels\n", ""));
        acme.imports("long", "*", "text/csv", list).then().statusCode(200).body("added", is(20_000));
        acme.searches("long", "synonym 19999").then().body("items.name", contains("Skill 19999 of field 17"));
        acme.searches("long", "nothing of the kind").then().body("items.size()", is(0));
        acme.imports("long", "*", "text/csv", list.replace("Skill 7 of", "Skill seven of"))
                .then()
                .statusCode(200)
                .body("changed", is(1));
    }

    @Test
    @Tag("tenant")
    void anotherCompanySeesNothingOfIt() {
        acme.keepsElements();
        Librarian globex = Librarian.ofNewCompany();
        Editors editor = globex.company();
        editor.editor().get("/api/competency-libraries/onet").then().statusCode(404);
        globex.searches("onet", "").then().statusCode(404);
        globex.imports("onet", "*", "text/csv", "name\nTyping\n").then().statusCode(404);
        editor.editor().get("/api/competency-libraries").then().body("items.size()", is(0));
        globex.keepsElements();
        globex.imports("onet", "*", "text/csv", "name\nTyping\n").then().statusCode(200);
        acme.searches("onet", "").then().body("items.size()", is(11));
    }

    @Test
    @Tag("M9.8")
    void aListSentAsAFrameworkSaysWhereItGoes() {
        for (String list : List.of(
                Librarian.sample("onet-shape.tsv"),
                Librarian.sample("onet-long-shape.tsv"),
                Librarian.sample("esco-shape.csv"),
                "Skill,Description\nTyping,Writes fast\n")) {
            acme.company()
                    .editor()
                    .contentType("text/csv")
                    .body(list)
                    .put("/api/frameworks/listed/draft")
                    .then()
                    .statusCode(422)
                    .body("detail", containsString("/api/competency-libraries/"));
        }
    }
}
