package org.nextlevel.evidence;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.testkit.api.WriteBack;

@QuarkusTest
@Tag("api")
class EvidenceWriteBackTest extends WriteBack {
    private static final String DIRECTORY = "/api/directory/employees/ext-engineer";

    private Company acme;

    @BeforeEach
    void found() {
        acme = Company.ofPeopleWithFramework();
    }

    @Override
    protected Thing thing(String path) {
        if (path.endsWith("/mapping") || path.endsWith("/date-custom")) {
            return new Thing(() -> acme.as("hanna", "hr"), path);
        }
        if (path.startsWith("/api/directory/")) {
            acme.hires("engineer", "manager", "two", "2026-02-01");
            acme.hris()
                    .body(Map.of(
                            "kind",
                            "POSITION",
                            "effectiveOn",
                            "2199-01-01",
                            "position",
                            Map.of("framework", "craft", "level", "two", "title", "Lead")))
                    .put(DIRECTORY + "/changes/planned");
            return new Thing(
                    acme::hris,
                    path.replace("{externalId}", "ext-engineer")
                            .replace("{from}", "2025-01-01")
                            .replace("{changeId}", "planned"));
        }
        if (path.startsWith("/api/service-accounts")) {
            String id = acme.as("hanna", "hr")
                    .body(Map.of("name", "Payroll", "scopes", List.of("people:read", "scim")))
                    .post("/api/service-accounts")
                    .path("id");
            return new Thing(() -> acme.as("hanna", "hr"), path.replace("{id}", id));
        }
        if (path.contains("no-opportunity")) {
            acme.lacks("depth", "ROLE_HAS_NONE");
        }
        return new Thing(
                () -> acme.as("engineer"),
                path.contains("{evidenceId}")
                        ? path.replace("/api/employees/{id}/evidence/{evidenceId}", full())
                        : path.replace("{id}", "me").replace("{competency}", "depth"));
    }

    @Test
    void hrWritesBackTheEmployeeThatEverybodyReads() {
        acme.hires("hanna", null);
        var read = acme.as("hanna", "hr").get("/api/employees/" + acme.idOf("engineer"));
        acme.as("hanna", "hr")
                .body(read.asString())
                .put(DIRECTORY)
                .then()
                .statusCode(200)
                .body("name", is(read.path("name").toString()))
                .body("manager.id", is(acme.idOf("manager")));
    }

    @Test
    void whatARequestDoesNotSetIsSentAsItWasReadOrNotAtAll() {
        String path = full();
        Map<String, Object> piece = read(path);
        piece.put("id", acme.idOf("engineer"));
        piece.put("visibility", "PRIVATE");
        acme.as("engineer")
                .header("If-Match", "*")
                .contentType(ContentType.JSON)
                .body(piece)
                .put(path)
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("#/id", "#/visibility"));
        Map<String, Object> entry = new JsonPath(acme.hris().get(DIRECTORY).asString()).getMap("$");
        entry.put("externalId", "ext-manager");
        acme.hris().body(entry).put(DIRECTORY).then().statusCode(422).body("violations[0].pointer", is("#/externalId"));
    }

    @Test
    void whatIsStaleIsToldBeforeWhatIsSentAlong() {
        String path = full();
        Map<String, Object> piece = read(path);
        acme.as("manager").body(Map.of("outcome", "CONFIRMED")).post(path + "/attestations");
        acme.as("engineer")
                .header("If-Match", "\"" + piece.get("version") + "\"")
                .body(piece)
                .put(path)
                .then()
                .statusCode(412);
    }

    @Test
    void whatNobodyReadsIsAsUnknownAsEver() {
        acme.as("engineer")
                .header("If-Match", "*")
                .body(Map.of("summary", "a", "colour", "red"))
                .put(full())
                .then()
                .statusCode(422)
                .body("violations[0].pointer", is("#/colour"));
    }

    private Map<String, Object> read(String path) {
        return new JsonPath(acme.as("engineer").get(path).asString()).getMap("$");
    }

    /** The path of a piece that tells all that there is to tell, shared and attested. */
    private String full() {
        String path = acme.as("engineer")
                .body(Map.of(
                        "summary", "Cut the build",
                        "narrative", "Found the slow tests.",
                        "startedOn", "2026-03-01",
                        "occurredOn", "2026-03-31",
                        "kind", "RESULT",
                        "metrics", List.of(Map.of("name", "time", "baseline", "40", "result", "12", "unit", "minutes")),
                        "links", List.of(Map.of("url", "https://wiki.example.com/build", "label", "How")),
                        "collaborators", List.of(acme.idOf("colleague")),
                        "claims", List.of(Map.of("competency", "depth", "level", "one", "expectation", "one.depth"))))
                .post("/api/employees/me/evidence")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        acme.as("engineer")
                .header("If-Match", "*")
                .body(Map.of("visibility", "LINE", "sharedWith", List.of(acme.idOf("colleague"))))
                .put(path + "/visibility")
                .then()
                .statusCode(200);
        acme.attests("manager", path, "CONFIRMED").then().statusCode(201);
        return path;
    }
}
