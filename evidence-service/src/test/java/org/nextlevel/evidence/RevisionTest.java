package org.nextlevel.evidence;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@Tag("M3.3")
class RevisionTest {
    private Company acme;

    @BeforeEach
    void found() {
        acme = Company.ofPeopleWithFramework();
    }

    @Test
    void everythingElseCanBeAddedLater() {
        String path = acme.evidence("Cut the build");
        revise(path, "*", whole())
                .then()
                .statusCode(200)
                .body("revision", is(2))
                .body("kind", is("RESULT"))
                .body("startedOn", is("2026-03-01"))
                .body("narrative", is("I found the *slow* tests."))
                .body("metrics[0].change.absolute", is("-28"))
                .body("metrics[0].change.percent", is("-70.0"))
                .body("metrics[0].change.improved", is(true))
                .body("links.url", contains("https://wiki.example.com/build"))
                .body("collaborators.id", contains(acme.idOf("colleague")))
                .body("actions.move", hasItems("REVISE", "SHARE", "DELETE"));
        acme.as("engineer").get(path).then().body("metrics[0].baseline", is("40"));
    }

    @Test
    void whatItToldBeforeIsKept() {
        String path = acme.evidence("first");
        revise(path, "\"0\"", Map.of("summary", "second")).then().statusCode(200);
        revise(path, "\"1\"", Map.of("summary", "third")).then().statusCode(200);
        String next = acme.as("engineer")
                .get(path + "/revisions?limit=2")
                .then()
                .body("items.summary", contains("third", "second"))
                .body("items.number", contains(3, 2))
                .extract()
                .path("next");
        acme.as("engineer")
                .queryParam("cursor", next)
                .get(path + "/revisions")
                .then()
                .body("items.summary", contains("first"))
                .body("next", nullValue());
    }

    @Test
    void tellingTheSameAgainChangesNothing() {
        String path = acme.evidence("same");
        revise(path, "\"0\"", Map.of("summary", "same"))
                .then()
                .header("ETag", "\"0\"")
                .body("revision", is(1));
    }

    @Test
    void aLostUpdateIsRefused() {
        String path = acme.evidence("first");
        revise(path, "\"0\"", Map.of("summary", "second"));
        revise(path, "\"0\"", Map.of("summary", "third")).then().statusCode(412);
        revise(path, null, Map.of("summary", "third")).then().statusCode(428);
        acme.as("engineer").get(path).then().body("summary", is("second"));
    }

    @Test
    void thoseWhoReadItSeeWhatChangedSinceItWasShared() {
        String path = acme.evidence("draft nobody saw");
        revise(path, "*", Map.of("summary", "shared"));
        acme.shows(path, "LINE");
        acme.as("manager").get(path).then().body("changedSinceShared", empty());
        revise(path, "*", Map.of("summary", "changed", "kind", "PROJECT"));
        acme.as("manager").get(path).then().body("changedSinceShared", contains("summary", "kind"));
        acme.as("manager").get(path + "/revisions").then().body("items.summary", contains("changed", "shared"));
        revise(path, "*", Map.of("summary", "shared"));
        acme.as("manager").get(path).then().body("changedSinceShared", empty());
    }

    @Test
    void otherClaimsAreAChangeToo() {
        String path = acme.sharedEvidence("shared");
        var claims = Map.of("claims", List.of(Map.of("competency", "talk", "level", "two")));
        acme.as("engineer").header("If-Match", "*").body(claims).put(path + "/claims");
        acme.as("manager").get(path).then().body("changedSinceShared", contains("claims"));
        revise(path, "*", Map.of("summary", "shared", "kind", "RESULT"))
                .then()
                .body("claims.competency.key", contains("talk"));
    }

    @Test
    void theNarrativeIsSafeToShow() {
        String path = acme.evidence("a");
        revise(path, "*", Map.of("summary", "a", "narrative", "see <script>x()</script> [me](javascript:x())"))
                .then()
                .body("narrative", is("see x() me"));
    }

    @Test
    void whatCannotBeIsNamed() {
        Map<String, Object> wrong = new HashMap<>(whole());
        wrong.put("startedOn", "2026-04-01");
        wrong.put("collaborators", List.of(acme.idOf("engineer")));
        wrong.put("metrics", List.of(Map.of("name", "m", "result", "1", "unit", "piece", "currency", "XQQ")));
        revise(acme.evidence("a"), "*", wrong)
                .then()
                .statusCode(422)
                .body(
                        "violations.pointer",
                        contains("#/startedOn", "#/metrics/0/currency", "#/metrics/0/unit", "#/collaborators/0"));
    }

    @Test
    void onlyWebLinksAreTaken() {
        for (String url : List.of("javascript:alert(1)", "ftp://a.example", "https://user:pw@a.example/x", "/local")) {
            revise(acme.evidence("a"), "*", Map.of("summary", "a", "links", List.of(Map.of("url", url))))
                    .then()
                    .statusCode(422)
                    .body("violations.pointer", contains("#/links/0/url"));
        }
    }

    @Test
    @Tag("tenant")
    void aCollaboratorIsAColleague() {
        Company globex = Company.ofPeople();
        revise(acme.evidence("a"), "*", Map.of("summary", "a", "collaborators", List.of(globex.idOf("engineer"))))
                .then()
                .statusCode(422)
                .body("violations[0].detail", is("there is no such employee"))
                .body("violations[0].pointer", not(empty()));
    }

    private Map<String, Object> whole() {
        return Map.of(
                "summary",
                "Cut the build",
                "narrative",
                "I found the *slow* tests.",
                "startedOn",
                "2026-03-01",
                "occurredOn",
                "2026-03-31",
                "kind",
                "RESULT",
                "metrics",
                List.of(Map.of(
                        "name", "Time of the build",
                        "baseline", "40",
                        "result", "12",
                        "unit", "minutes",
                        "direction", "LOWER_IS_BETTER")),
                "links",
                List.of(Map.of("url", "https://wiki.example.com/build", "label", "How")),
                "collaborators",
                List.of(acme.idOf("colleague")));
    }

    private Response revise(String path, String ifMatch, Map<String, Object> body) {
        var request = acme.as("engineer").body(body);
        return ifMatch == null
                ? request.put(path)
                : request.header("If-Match", ifMatch).put(path);
    }
}
