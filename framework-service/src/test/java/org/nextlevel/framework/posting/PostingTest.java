package org.nextlevel.framework.posting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.framework.Editors;

@QuarkusTest
@Tag("M2.4")
class PostingTest {
    private Poster emma;

    @BeforeEach
    void aCompanyHasPublished() {
        emma = Poster.ofNewCompany();
    }

    @Test
    void sentencesPointIntoTheTextAndAreMatchedOrNot() {
        JsonPath posting = emma.reads(emma.added("Your tasks\n- Own and manage the annual departmental budget"));
        String text = posting.getString("text");
        assertThat(text.substring(posting.getInt("sentences[1].start"), posting.getInt("sentences[1].end")))
                .isEqualTo("Own and manage the annual departmental budget");
        assertThat(posting.getString("sentences[1].suggestion.competency.key")).isEqualTo("budget");
        assertThat(posting.getString("sentences[1].suggestion.level.key")).isEqualTo("senior-manager");
        assertThat(posting.getString("sentences[1].suggestion.expectation")).isEqualTo("senior-manager.budget");
        assertThat(posting.getDouble("sentences[1].suggestion.score")).isBetween(0.38, 1.0);
    }

    @Test
    void anUnmatchedSentenceStaysUnmatched() {
        String path = emma.added("We make bicycles for children.");
        emma.request()
                .get(path)
                .then()
                .body("sentences", hasSize(1))
                .body("sentences[0].suggestion", nullValue())
                .body("sentences[0]", org.hamcrest.Matchers.not(org.hamcrest.Matchers.hasKey("suggestion")));
        emma.decides(path, 1, "{\"confirmed\":true}")
                .then()
                .statusCode(422)
                .body("violations[0].pointer", is("#/competency"));
    }

    @Test
    void aPostingIsKeptWithWhereItsSuggestionsComeFrom() {
        JsonPath posting = emma.reads(emma.added("You hire."));
        assertThat(posting.getInt("frameworkVersion")).isEqualTo(1);
        assertThat(posting.getString("model")).isEqualTo("all-minilm-l6-v2-q/0.36.2");
        assertThat(posting.getDouble("threshold")).isEqualTo(0.38);
        assertThat(posting.getString("postedAt")).isNotBlank();
        // echo -n 'You hire.' | sha256sum
        assertThat(posting.getString("sha256"))
                .isEqualTo("98a3f49f26bfaac76cb2bef525873a97e2eb5faae16390a4dfa5c614ad6094d6");
    }

    @Test
    void markupIsDataAndIsNeitherKeptNorExecuted() {
        String path = emma.adds(Map.of(
                        "title", "<b>Head</b> of sales",
                        "text", "<p>Own the budget.</p><script>steal()</script><img src=x onerror='steal()'>",
                        "source", Map.of("company", "<i>Initech</i>", "url", "https://initech.example/jobs/42")))
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        emma.request()
                .get(path)
                .then()
                .body("text", is("Own the budget."))
                .body("title", is("Head of sales"))
                .body("source.company", is("Initech"));
    }

    @Test
    void aPageOrATextIsUploaded() {
        String page = "<html><head><title>x</title></head><body><ul><li>Führe ein Team<li>Hire</ul></body></html>";
        String path = emma.uploads("text/html; charset=ISO-8859-1", page.getBytes(StandardCharsets.ISO_8859_1))
                .then()
                .statusCode(201)
                .body("sentences", hasSize(2))
                .extract()
                .header("Location");
        emma.request().get(path).then().body("text", is("• Führe ein Team\n\n• Hire"));
        emma.uploads("text/plain", "You hire.".getBytes(StandardCharsets.UTF_8))
                .then()
                .statusCode(201);
        emma.uploads("text/plain; charset=UTF-8", new byte[] {(byte) 0xC3, 0x28})
                .then()
                .statusCode(400)
                .body("type", is("urn:problem:malformed"));
        emma.uploads("application/pdf", new byte[1]).then().statusCode(415);
    }

    @Test
    void aFrameworkOfWhichNothingIsPublishedHasNoPostings() {
        Editors editors = new Editors(emma.tenant());
        editors.writes("small", Editors.small("a"));
        emma.request()
                .contentType(ContentType.JSON)
                .body(Map.of("title", "a", "text", "You hire."))
                .post("/api/frameworks/small/postings")
                .then()
                .statusCode(404);
    }

    @Test
    void theListIsPagedWithTheNewestFirst() {
        List<String> added = List.of(emma.added("You hire."), emma.added("You plan."), emma.added("You mentor."));
        JsonPath first = emma.request()
                .get("/api/frameworks/general-ladder/postings?limit=2")
                .jsonPath();
        JsonPath second = emma.request()
                .queryParam("limit", 2)
                .queryParam("cursor", first.getString("next"))
                .get("/api/frameworks/general-ladder/postings")
                .jsonPath();
        assertThat(first.getList("items.id", String.class)).containsExactly(id(added.get(2)), id(added.get(1)));
        assertThat(second.getList("items.id", String.class)).containsExactly(id(added.get(0)));
        assertThat(second.getString("next")).isNull();
    }

    @Test
    void theSameKeyAddsOnePosting() {
        for (int i = 0; i < 2; i++) {
            emma.request()
                    .contentType(ContentType.JSON)
                    .header("Idempotency-Key", "once")
                    .body(Map.of("title", "a", "text", "You hire."))
                    .post("/api/frameworks/general-ladder/postings")
                    .then()
                    .statusCode(201);
            // A version published in between is no other request.
            new Editors(emma.tenant()).publishesAnother("general-ladder");
        }
        emma.lists().then().body("items", hasSize(1));
    }

    @Test
    void aDeletedPostingIsGone() {
        String path = emma.added("You hire.");
        emma.request().delete(path).then().statusCode(204);
        emma.request().get(path).then().statusCode(404);
        emma.request().delete(path).then().statusCode(404);
        emma.lists().then().body("items", empty());
    }

    private static String id(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
