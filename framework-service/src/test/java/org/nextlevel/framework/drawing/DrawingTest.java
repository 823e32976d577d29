package org.nextlevel.framework.drawing;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.framework.Editors;
import org.nextlevel.framework.library.Librarian;

/** Competencies come from a library into a draft, and are levelled there before anybody is asked for them. */
@QuarkusTest
@Tag("M2.1")
class DrawingTest {
    private final Librarian librarian = Librarian.ofNewCompany();
    private final Editors acme = librarian.company();

    @BeforeEach
    void aDraftAndALibrary() {
        librarian.keepsElements();
        acme.writes("small", Editors.small("Does it well.")).then().statusCode(201);
    }

    @Test
    void whatIsDrawnKeepsItsNameDescriptionAndWhereItIsFrom() {
        draws("onet", "9.A.6", "9.A.1")
                .then()
                .statusCode(200)
                .body("competencies.name", contains("Craft", "Teaching on the job", "Explaining"))
                .body("competencies[1].key", is("teaching-on-the-job"))
                .body("competencies[1].summary", containsString("alone"))
                .body("competencies[1].origin.library", is("onet"))
                .body("competencies[1].origin.id", is("9.A.6"))
                .body("competencies[1].origin.release", is("7.1"))
                .body("competencies[1].origin.attribution", is("By the authors of elements."))
                .body("expectations.size()", is(1))
                .body("guesses.kind", everyItem(is("NOT_LEVELLED")));
        acme.editor().get("/api/frameworks/small/draft").then().body("competencies[2].origin.id", is("9.A.1"));
    }

    @Test
    void synonymsBecomeItsWordsInTheLanguageOfTheLibrary() {
        librarian
                .keeps("esco", null, "{\"name\": \"Concepts\", \"language\": \"en\"}")
                .then()
                .statusCode(201);
        librarian
                .imports("esco", "*", "text/csv", Librarian.sample("esco-shape.csv"))
                .then()
                .statusCode(200);
        draws(
                        "esco",
                        "http://example.org/esco/skill/1",
                        "http://example.org/esco/skill/7",
                        "http://example.org/esco/skill/6")
                .then()
                .statusCode(200)
                .body("competencies[1].words[0].language", is("en"))
                .body("competencies[1].words[0].words", hasItem("show the ropes"))
                .body("competencies[2].words[0].words", contains("give talks"))
                .body("competencies[3].key", is("c-sharp"))
                .body("competencies[3].words", nullValue())
                .body("guesses.kind", hasItems("WORDS", "KEY", "NOT_LEVELLED"));
    }

    @Test
    void whatWasDrawnBeforeStaysAsItIs() {
        draws("onet", "9.A.6").then().statusCode(200);
        acme.editor()
                .contentType(ContentType.JSON)
                .header("If-Match", "*")
                .body(
                        "{\"name\": \"Showing how\", \"origin\": {\"library\": \"onet\", \"id\": \"9.A.6\", \"name\": \"Elements\"}}")
                .put("/api/frameworks/small/draft/competencies/teaching-on-the-job")
                .then()
                .statusCode(200);
        draws("onet", "9.A.6")
                .then()
                .statusCode(200)
                .body("competencies.name", contains("Craft", "Showing how"))
                .body("guesses.kind", contains("REPEATED"));
    }

    @Test
    void aDrawnCompetencyOfWhichNothingIsExpectedIsNotPublished() {
        draws("onet", "9.A.6").then().statusCode(200);
        acme.editor()
                .get("/api/frameworks/small/draft/preview")
                .then()
                .statusCode(200)
                .body("unexpected.key", contains("teaching-on-the-job"));
        acme.publishes("small")
                .then()
                .statusCode(409)
                .body("type", is("urn:problem:nothing-expected"))
                .body("detail", containsString("Teaching on the job"));
        acme.editor()
                .contentType(ContentType.JSON)
                .header("If-Match", "*")
                .body(
                        "{\"level\": \"one\", \"competency\": \"teaching-on-the-job\", \"text\": \"Shows one newcomer a year.\"}")
                .put("/api/frameworks/small/draft/expectations/one.teaching")
                .then()
                .statusCode(200);
        acme.publishes("small").then().statusCode(201);
        acme.employee()
                .get("/api/frameworks/small/versions/1/competencies/teaching-on-the-job")
                .then()
                .statusCode(200)
                .body("competency.origin.attribution", is("By the authors of elements."));
    }

    @Test
    void whatDoesNotExistIsNamedAndChangesNothing() {
        draws("onet", "9.A.6", "9.A.99")
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("#/competencies/1"));
        draws("none", "9.A.6").then().statusCode(422).body("violations.pointer", contains("#/library"));
        acme.editor().get("/api/frameworks/small/draft").then().body("competencies.size()", is(1));
        acme.editor()
                .contentType(ContentType.JSON)
                .body("{\"library\": \"onet\", \"competencies\": [\"9.A.6\"]}")
                .post("/api/frameworks/small/draft/drawn-competencies")
                .then()
                .statusCode(428);
    }

    @Test
    @Tag("tenant")
    void nobodyDrawsFromTheLibraryOfAnotherCompany() {
        Editors globex = Editors.ofNewCompany();
        globex.writes("small", Editors.small("Does it well.")).then().statusCode(201);
        globex.editor()
                .contentType(ContentType.JSON)
                .header("If-Match", "*")
                .body("{\"library\": \"onet\", \"competencies\": [\"9.A.6\"]}")
                .post("/api/frameworks/small/draft/drawn-competencies")
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("#/library"));
    }

    private Response draws(String library, String... competencies) {
        return acme.editor()
                .contentType(ContentType.JSON)
                .header("If-Match", "*")
                .body("{\"library\": \"%s\", \"competencies\": [\"%s\"]}"
                        .formatted(library, String.join("\", \"", competencies)))
                .post("/api/frameworks/small/draft/drawn-competencies");
    }
}
