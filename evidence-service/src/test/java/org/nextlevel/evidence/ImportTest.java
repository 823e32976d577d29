package org.nextlevel.evidence;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What was exported comes back equal, and private. */
@QuarkusTest
@Tag("M3.3")
class ImportTest {
    private static final String EXPORT = """
            {"version":1,"exportedAt":"2026-04-01T16:00:00Z","pieces":[
             {"id":"%1$s","summary":"Cut the build","narrative":"The *whole* company waited.","startedOn":"2026-03-01",
              "occurredOn":"2026-03-31","kind":"RESULT",
              "metrics":[{"name":"Time","baseline":"40","result":"12","unit":"minutes","direction":"LOWER_IS_BETTER"}],
              "links":[{"url":"https://ci.example.com/1","label":"log"}],"collaborators":[],
              "claims":[{"framework":"craft","competency":"depth","level":"one","expectation":"one.depth"}],
              "visibility":"LINE","loggedAt":"2026-03-31T09:30:00Z","attestations":[{"outcome":"CONFIRMED"}]},
             {"id":"%2$s","summary":"Second","occurredOn":"2026-03-30","metrics":[],"links":[],"collaborators":[],
              "claims":[],"visibility":"PRIVATE","loggedAt":"2026-03-31T09:30:00Z","attestations":[]}]}""".formatted(UUID.randomUUID(), UUID.randomUUID());
    private Company acme;

    @BeforeEach
    void found() {
        acme = Company.ofPeopleWithFramework();
    }

    @Test
    void anExportComesBackEqualAndPrivate() {
        String id = imports(EXPORT)
                .then()
                .statusCode(200)
                .body("created", is(2))
                .extract()
                .path("items[0].evidenceId");
        acme.as("colleague")
                .get("/api/employees/me/evidence/" + id)
                .then()
                .body("summary", is("Cut the build"))
                .body("narrative", is("The *whole* company waited."))
                .body("startedOn", is("2026-03-01"))
                .body("occurredOn", is("2026-03-31"))
                .body("kind", is("RESULT"))
                .body("metrics.baseline", contains("40"))
                .body("metrics.direction", contains("LOWER_IS_BETTER"))
                .body("links.label", contains("log"))
                .body("claims.expectation", contains("one.depth"))
                .body("visibility", is("PRIVATE"))
                .body("attestations", hasSize(0));
    }

    @Test
    @Tag("idempotent")
    void importingAgainCreatesNothing() {
        List<String> first = imports(EXPORT).path("items.evidenceId");
        imports(EXPORT)
                .then()
                .statusCode(200)
                .body("known", is(2))
                .body("items.evidenceId", is(first))
                .body("items.created", contains(false, false));
    }

    @Test
    @Tag("idempotent")
    void thePieceThatWasExportedIsThereAlready() {
        String path = "/api/employees/me/evidence/" + imports(EXPORT).path("items[1].evidenceId");
        imports("""
                {"version":1,"pieces":[{"id":"%s","summary":"Second","occurredOn":"2026-03-30"}]}""".formatted(path.substring(path.lastIndexOf('/') + 1)))
                .then()
                .statusCode(200)
                .body("known", is(1));
    }

    @Test
    void everyFaultIsNamedAndNothingKept() {
        imports(EXPORT.replace("\"unit\":\"minutes\"", "\"currency\":\"XYZ\"")
                        .replace("\"competency\":\"depth\"", "\"competency\":\"flight\""))
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("#/pieces/0/metrics/0/currency"));
        imports(EXPORT.replace("\"competency\":\"depth\"", "\"competency\":\"flight\""))
                .then()
                .statusCode(422)
                .body("violations.pointer", hasItems("#/pieces/0/claims/0/competency"));
        imports(EXPORT.replace("\"framework\":\"craft\"", "\"framework\":\"other\""))
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("#/pieces/0/claims/0/framework"));
        imports(EXPORT.replace("\"summary\":\"Second\"", "\"summary\":\"\""))
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("#/pieces/1/summary"));
        acme.as("colleague").get("/api/employees/me/evidence").then().body("items", hasSize(0));
    }

    private Response imports(String export) {
        return acme.as("colleague").body(export).post("/api/employees/me/evidence/imports");
    }
}
