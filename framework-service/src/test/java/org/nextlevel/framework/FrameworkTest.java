package org.nextlevel.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@Tag("M2.1")
class FrameworkTest {
    private final Editors acme = Editors.ofNewCompany();

    @Test
    void whatIsPublishedIsReadWholeByEverybody() {
        acme.writes("small", Editors.small("Does it well.")).then().statusCode(201);
        String version =
                acme.publishes("small").then().statusCode(201).extract().header("Location");
        acme.employee()
                .get(version)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .header("Cache-Control", containsString("immutable"))
                .body("document.key", is("small"))
                .body("document.expectations[0].text", is("Does it well."))
                .body("document.readiness.readyShare", equalTo(0.8f));
    }

    @Test
    void theLatestVersionIsShownInNumbers() {
        acme.writes("small", Editors.small("a"));
        acme.publishes("small");
        acme.employee()
                .get("/api/frameworks/small")
                .then()
                .body("latestVersion", is(1))
                .body("levels", is(2))
                .body("expectations", is(1))
                .body("reason", is("the yearly review"));
    }

    @Test
    void editorsAreOfferedWhatTheyMayDoNextAndOthersAPosting() {
        acme.writes("small", Editors.small("a"));
        assertThat(acme.editor().get("/api/frameworks").<List<String>>path("items[0].actions.move"))
                .containsExactly("WRITE_DRAFT", "PUBLISH", "DISCARD_DRAFT");
        acme.publishes("small");
        assertThat(acme.employee().get("/api/frameworks/small").<List<String>>path("actions.move"))
                .containsExactly("ADD_POSTING");
        assertThat(acme.editor().get("/api/frameworks/small").<List<String>>path("actions.move"))
                .containsExactly("ADD_POSTING", "BEGIN_DRAFT");
        String begin = acme.editor().get("/api/frameworks/small").path("actions[1].href");
        acme.editor()
                .contentType("application/json")
                .body("{\"fromVersion\":1}")
                .post(begin)
                .then()
                .statusCode(201);
        assertThat(acme.editor().get("/api/frameworks/small").<List<String>>path("actions.move"))
                .containsExactly("ADD_POSTING", "WRITE_DRAFT", "PUBLISH", "DISCARD_DRAFT");
    }

    @Test
    void aDraftIsSeenByEditorsAlone() {
        acme.writes("small", Editors.small("a"));
        acme.employee().get("/api/frameworks").then().body("items", empty());
        acme.employee().get("/api/frameworks/small").then().statusCode(404);
        acme.editor().get("/api/frameworks").then().body("items", hasSize(1));
    }

    @Test
    void aPublishedVersionStaysAsItWas() {
        acme.writes("small", Editors.small("first"));
        acme.publishes("small");
        acme.writes("small", Editors.small("second")).then().statusCode(201);
        acme.publishes("small").then().statusCode(201).body("number", is(2));
        acme.employee()
                .get("/api/frameworks/small/versions/1")
                .then()
                .body("document.expectations[0].text", is("first"));
        acme.employee().get("/api/frameworks/small/versions/3").then().statusCode(404);
    }

    @Test
    void aDraftThatSaysNothingNewIsNotPublished() {
        acme.writes("small", Editors.small("a"));
        acme.publishes("small");
        acme.publishes("small").then().statusCode(409).body("type", is("urn:problem:nothing-to-publish"));
        acme.writes("small", Editors.small("a"));
        acme.publishes("small").then().statusCode(409).body("type", is("urn:problem:nothing-to-publish"));
    }

    @Test
    void aDraftIsReplacedOnlyByWhoReadIt() {
        acme.writes("small", Editors.small("a"));
        acme.writes("small", Editors.small("b")).then().statusCode(428);
        String read = acme.tagOfDraft("small");
        acme.rewrites("small", Editors.small("b"), read).then().statusCode(200).header("ETag", not(read));
        acme.rewrites("small", Editors.small("c"), read).then().statusCode(412);
        acme.editor().get("/api/frameworks/small/draft").then().body("expectations[0].text", is("b"));
    }

    @Test
    void theTagOfAPublishedDraftDoesNotOpenTheNextOne() {
        acme.writes("small", Editors.small("a"));
        String published = acme.tagOfDraft("small");
        acme.publishes("small");
        acme.rewrites("small", Editors.small("b"), published).then().statusCode(412);
        acme.writes("small", Editors.small("b")).then().statusCode(201);
        acme.rewrites("small", Editors.small("c"), published).then().statusCode(412);
        acme.editor()
                .header("If-None-Match", published)
                .get("/api/frameworks/small/draft")
                .then()
                .statusCode(200)
                .body("expectations[0].text", is("b"));
    }

    @Test
    void nobodyPublishesWhatAnotherWroteMeanwhile() {
        acme.writes("small", Editors.small("a"));
        String read = acme.tagOfDraft("small");
        acme.rewrites("small", Editors.small("b"), read);
        acme.publishes("small", read).then().statusCode(412);
        acme.publishes("small", null).then().statusCode(428);
        acme.publishes("small").then().statusCode(201).body("document.expectations[0].text", is("b"));
    }

    @Test
    void publishingNeedsAReason() {
        acme.writes("small", Editors.small("a"));
        acme.editor()
                .contentType("application/json")
                .header("If-Match", "*")
                .body("{\"reason\":\" \"}")
                .post("/api/frameworks/small/versions")
                .then()
                .statusCode(422)
                .body("violations[0].pointer", is("#/reason"));
    }

    @Test
    void publishingTwiceWithOneKeyPublishesOnce() {
        acme.writes("small", Editors.small("a"));
        String key = UUID.randomUUID().toString();
        String tag = acme.tagOfDraft("small");
        for (int i = 0; i < 2; i++) {
            acme.editor()
                    .contentType("application/json")
                    .header("Idempotency-Key", key)
                    .header("If-Match", tag)
                    .body("{\"reason\":\"r\"}")
                    .post("/api/frameworks/small/versions")
                    .then()
                    .statusCode(201)
                    .body("number", is(1));
        }
    }

    @Test
    @Tag("tenant")
    void twoCompaniesMayUseTheSameKey() {
        Editors globex = Editors.ofNewCompany();
        acme.writes("small", Editors.small("acme's"));
        globex.writes("small", Editors.small("globex's")).then().statusCode(201);
        acme.editor().get("/api/frameworks/small/draft").then().body("expectations[0].text", is("acme's"));
        assertThat(globex.publishes("small").statusCode()).isEqualTo(201);
        acme.employee().get("/api/frameworks/small/versions/1").then().statusCode(404);
    }

    @Test
    void aDocumentIsGivenAsJsonToo() {
        Editors acme = Editors.ofNewCompany();
        acme.writes("small", Editors.small("Does it well."));
        acme.publishes("small");
        acme.writes("small", Editors.small("Does it very well."));
        for (String document : List.of("draft/document", "versions/1/document")) {
            acme.editor()
                    .queryParam("format", "json")
                    .get("/api/frameworks/small/" + document)
                    .then()
                    .statusCode(200)
                    .body("competencies.key", hasItem("craft"));
        }
    }
}
