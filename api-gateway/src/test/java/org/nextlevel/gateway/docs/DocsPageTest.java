package org.nextlevel.gateway.docs;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.gateway.Services;

@QuarkusTest
@Tag("api")
@WithTestResource(Services.class)
class DocsPageTest {
    private static final Pattern LINK = Pattern.compile("(?:href|src)=\"(/docs[^\"#]*)");

    @Test
    void everyPageThatIsLinkedToIsThereAndRunsNoScriptWithin() {
        Set<String> seen = new HashSet<>();
        Deque<String> waiting = new ArrayDeque<>(Set.of("/docs"));
        while (!waiting.isEmpty()) {
            String path = waiting.poll();
            Response page = given().get(path);
            assertThat(page.statusCode()).as(path).isEqualTo(200);
            if (page.contentType().startsWith("text/html")) {
                String body = page.asString();
                assertThat(page.header("Content-Security-Policy"))
                        .as(path)
                        .contains(path.equals("/docs/try") ? "'unsafe-inline'" : "style-src 'self';");
                assertThat(body).as(path).doesNotContainPattern("<script(?![^>]* src=)|<style|\\son\\w+=\"");
                LINK.matcher(body)
                        .results()
                        .map(link -> link.group(1))
                        .filter(seen::add)
                        .forEach(waiting::add);
            }
        }
        assertThat(seen)
                .contains(
                        "/docs/problems/stale-version",
                        "/docs/events",
                        "/docs/asyncapi.yaml",
                        "/docs/guides/frontend",
                        "/docs/try");
    }

    @Test
    void aProblemSaysWhatItMeansAndWhatToDo() {
        given().get("/docs/problems/stale-version")
                .then()
                .body(containsString("urn:problem:stale-version"))
                .body(containsString("What to do"))
                .body(containsString("Read it again"));
    }

    @Test
    void aRefusalLinksToThePageOfItsProblem() {
        String link = given().get("/api/employees/me")
                .then()
                .statusCode(401)
                .extract()
                .header("Link");
        assertThat(link).isEqualTo("</docs/problems/unauthenticated>; rel=\"help\"");
    }

    @Test
    void anEventIsShownWithItsSample() {
        given().get("/docs/events")
                .then()
                .body(containsString("id=\"EvidenceShared\""))
                .body(containsString("evidenceId"));
    }

    @Test
    void whoHasAPageAlreadyIsToldSoAfterAMinute() {
        Response page = given().get("/docs");
        assertThat(page.header("Cache-Control")).isEqualTo("public, max-age=60");
        given().header("If-None-Match", page.header("ETag")).get("/docs").then().statusCode(304);
    }

    @Test
    void whatIsNotDocumentedIsNotFound() {
        given().get("/docs/problems/no-such-thing").then().statusCode(404).body("type", is("urn:problem:not-found"));
    }
}
