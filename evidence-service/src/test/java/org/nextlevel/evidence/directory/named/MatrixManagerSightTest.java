package org.nextlevel.evidence.directory.named;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.evidence.Company;

/** Matrix managers see what the directory knows of who reports to them, and nothing else. */
@QuarkusTest
@Tag("directory")
@Tag("M10.1")
class MatrixManagerSightTest {
    private static final String ENTRIES = "/api/directory/employees/";

    private Company acme;

    @BeforeEach
    void found() {
        acme = Company.ofPeople();
        acme.hires("petra", "director");
    }

    @Test
    @Tag("privacy")
    void aMatrixManagerSeesTheDirectorysPartAndNoWorkAndItIsRecorded() {
        String engineer = acme.idOf("engineer");
        String forTheLine = acme.sharedEvidence("ours");
        String named = acme.evidence("for petra");
        acme.as("petra").get("/api/employees/" + engineer + "/positions").then().statusCode(403);
        patch("engineer", "{\"matrixManagerExternalIds\":[\"ext-petra\"]}").statusCode(200);
        acme.as("petra")
                .get("/api/employees/me/matrix-reports")
                .then()
                .statusCode(200)
                .body("items.userName", contains("engineer"));
        acme.as("petra")
                .get("/api/employees/" + engineer)
                .then()
                .body("externalId", is("ext-engineer"))
                .body("position.from", notNullValue())
                .body("matrixManagers.id", contains(acme.idOf("petra")))
                .body("matrixManagerExternalIds", nullValue());
        acme.as("petra")
                .get("/api/employees/" + engineer + "/positions")
                .then()
                .statusCode(200)
                .body("items", hasSize(1));
        acme.as("petra").get("/api/employees/me/reports").then().body("items", empty());
        acme.as("petra").get("/api/employees/" + engineer + "/evidence").then().statusCode(403);
        acme.as("petra").get(forTheLine).then().statusCode(403);
        acme.as("engineer")
                .header("If-Match", "*")
                .body(Map.of("visibility", "NAMED", "sharedWith", new String[] {acme.idOf("petra")}))
                .put(named + "/visibility")
                .then()
                .statusCode(200);
        acme.as("petra").get(named).then().statusCode(200);
        acme.as("engineer")
                .get("/api/employees/me/access-log")
                .then()
                .body("items.action", hasItems("employee-read", "positions-read"))
                .body(
                        "items.findAll{it.action=='positions-read'}.actor.person.name",
                        contains("petra of " + acme.tenant()));
    }

    @Test
    @Tag("privacy")
    void itLeadsNoFurtherUpOrDownAndEndsAtOnce() {
        String engineer = acme.idOf("engineer");
        acme.hires("junior", "engineer");
        String junior = acme.idOf("junior");
        patch("engineer", "{\"matrixManagerExternalIds\":[\"ext-petra\"]}");
        String petra = acme.idOf("petra");
        acme.as("petra").get("/api/employees/" + junior + "/positions").then().statusCode(403);
        acme.as("petra").get("/api/employees/" + engineer + "/reports").then().statusCode(403);
        acme.as("director")
                .get("/api/employees/" + petra + "/matrix-reports")
                .then()
                .statusCode(403);
        acme.as("hanna", "hr")
                .get("/api/employees/" + petra + "/matrix-reports")
                .then()
                .statusCode(403);
        acme.hires("hanna", "director");
        acme.as("hanna", "hr")
                .get("/api/employees/" + petra + "/matrix-reports")
                .then()
                .statusCode(200)
                .body("items.externalId", contains("ext-engineer"));
        patch("engineer", "{\"matrixManagerExternalIds\":[]}");
        acme.as("petra").get("/api/employees/" + engineer + "/positions").then().statusCode(403);
        acme.as("petra").get("/api/employees/me/matrix-reports").then().body("items", empty());
        acme.as("petra").get("/api/employees/" + engineer).then().body("externalId", nullValue());
    }

    @Test
    void whoHasLeftIsNotedAndSeesNothing() {
        patch("engineer", "{\"matrixManagerExternalIds\":[\"ext-petra\"]}");
        acme.hris().body("{\"active\":false}").patch(ENTRIES + "ext-petra");
        entry("engineer").body("notes.code", contains("framework-unpublished", "matrix-manager-left"));
        acme.as("petra").get("/api/employees/me/matrix-reports").then().statusCode(403);
    }

    private ValidatableResponse patch(String name, String patch) {
        return acme.hris().body(patch).patch(ENTRIES + "ext-" + name).then();
    }

    private ValidatableResponse entry(String name) {
        return acme.hris().get(ENTRIES + "ext-" + name).then().statusCode(200);
    }
}
