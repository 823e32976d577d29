package org.nextlevel.framework.comparison;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.framework.Editors;

@QuarkusTest
@Tag("M9.4")
class ComparisonResourceTest {
    private final Editors acme = Editors.ofNewCompany();

    @BeforeEach
    void twoVersionsAndADraft() {
        acme.writes("small", Editors.small("Builds what was asked for."));
        acme.publishes("small");
        acme.writes("small", Editors.small("Builds what was aksed for."));
        acme.publishes("small");
        acme.writes("small", Editors.small("Owns the budget of a department."));
    }

    @Test
    void everybodySeesWhatChangedBetweenTwoVersions() {
        compare(acme.employee(), "1", "2")
                .get("/api/frameworks/small/comparisons")
                .then()
                .statusCode(200)
                .header("ETag", "\"1-2-rules-2-en\"")
                .header("Cache-Control", containsString("private"))
                .body("framework", is("small"))
                .body("from", is("1"))
                .body("to", is("2"))
                .body("size", is("PATCH"))
                .body("barMoved", is(false))
                .body("affectedLevels", empty())
                .body("omittedChanges", is(0))
                .body("changes", hasSize(1))
                .body("changes[0].item", is("EXPECTATION"))
                .body("changes[0].before", is("two.craft"))
                .body("changes[0].matchedBy", is("ID"))
                .body("changes[0].likeness", nullValue())
                .body("changes[0].field", is("text"))
                .body("changes[0].change", is("TYPO"))
                .body("changes[0].bar", is("SAME"))
                .body("changes[0].textBefore", is("Builds what was asked for."));
    }

    @Test
    @Tag("languages")
    void whyTheyDifferIsSaidInTheReadersLanguage() {
        compare(acme.employee(), "1", "2")
                .header("Accept-Language", "de")
                .get("/api/frameworks/small/comparisons")
                .then()
                .statusCode(200)
                .header("Content-Language", "de")
                .header("ETag", "\"1-2-rules-2-de\"")
                .body("reason", is("Nur Namen, Schlüssel und Schreibung haben sich geändert, an 1 Stellen."));
    }

    @Test
    void whoKnowsTheAnswerIsNotSentItAgain() {
        compare(acme.employee(), "1", "2")
                .header("If-None-Match", "\"1-2-rules-2-en\"")
                .get("/api/frameworks/small/comparisons")
                .then()
                .statusCode(304);
    }

    @Test
    void anEditorSeesWhatPublishingTheDraftWouldChange() {
        acme.editor()
                .queryParam("to", "draft")
                .get("/api/frameworks/small/comparisons")
                .then()
                .statusCode(200)
                .header("Cache-Control", nullValue())
                .body("from", is("2"))
                .body("to", is("draft"))
                .body("size", is("MAJOR"))
                .body("changes[0].change", is("REPLACED"))
                .body("affectedLevels.after", contains("two"));
    }

    @Test
    void nobodyElseSeesTheDraft() {
        compare(acme.employee(), "1", "draft")
                .get("/api/frameworks/small/comparisons")
                .then()
                .statusCode(403);
    }

    @Test
    void aVersionThatDoesNotExistIsNotFound() {
        compare(acme.employee(), "1", "9")
                .get("/api/frameworks/small/comparisons")
                .then()
                .statusCode(404);
        compare(acme.employee(), "one", "two")
                .get("/api/frameworks/small/versions/9/level-comparisons")
                .then()
                .statusCode(404);
    }

    @Test
    void whatIsNoVersionIsRefused() {
        compare(acme.employee(), "0", "latest")
                .get("/api/frameworks/small/comparisons")
                .then()
                .statusCode(422)
                .body("violations", hasSize(2));
        acme.employee()
                .queryParam("to", "2")
                .get("/api/frameworks/small/comparisons")
                .then()
                .statusCode(422)
                .body("violations[0].parameter", is("from"));
    }

    @Test
    void whatWouldChangeForMeFromOneLevelToTheNext() {
        compare(acme.employee(), "one", "two")
                .get("/api/frameworks/small/versions/1/level-comparisons")
                .then()
                .statusCode(200)
                .header("ETag", "\"1-rules-2-en\"")
                .body("from.name", is("One"))
                .body("to.key", is("two"))
                .body("competencies.change", contains("GAINED"))
                .body("competencies[0].before", empty())
                .body("competencies[0].after[0].id", is("two.craft"));
    }

    private static RequestSpecification compare(RequestSpecification caller, String from, String to) {
        return caller.queryParam("from", from).queryParam("to", to);
    }
}
