package org.nextlevel.evidence;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nextlevel.testkit.Tokens;

@QuarkusTest
class MeTest {
    private Company acme;

    @BeforeEach
    void found() {
        acme = Company.ofPeople();
    }

    @Test
    void anEmployeeIsToldWhoTheyAreAndWhatWaitsForThem() {
        String path = acme.sharedEvidence("Cut the build");
        acme.evidence("A draft");
        acme.asks("engineer", path, "colleague").then().statusCode(201);
        acme.as("colleague")
                .get("/api/me")
                .then()
                .statusCode(200)
                .body("type", is("PERSON"))
                .body("userName", is("colleague"))
                .body("organization", is(acme.tenant()))
                .body("employee.id", is(acme.idOf("colleague")))
                .body("employee.title", is("Maker"))
                .body("roles", empty())
                .body("language", is("en"))
                .body("may", containsInAnyOrder("GROW", "READ_COMPANY"))
                .body("waiting.attestationRequests", is(1));
        acme.as("engineer").get("/api/me").then().body("waiting.privateEvidence", is(1));
    }

    @Test
    void whoHasReportsLeadsATeam() {
        acme.as("manager").get("/api/me").then().body("may", hasItems("LEAD_TEAM", "GROW"));
    }

    @Test
    void whoIsNotInTheDirectoryIsAPersonAllTheSame() {
        acme.as("hanna", "hr", "framework-editor")
                .get("/api/me")
                .then()
                .statusCode(200)
                .body("type", is("PERSON"))
                .body("$", not(hasKey("employee")))
                .body("$", not(hasKey("waiting")))
                .body("roles", contains("hr", "framework-editor"))
                .body("may", containsInAnyOrder("READ_COMPANY", "WRITE_DIRECTORY", "EDIT_FRAMEWORKS"));
    }

    @Test
    void aServiceAccountIsNoPerson() {
        acme.hris()
                .get("/api/me")
                .then()
                .statusCode(200)
                .body("type", is("SERVICE"))
                .body("$", not(hasKey("employee")))
                .body("scopes", contains("people:write"))
                .body("may", containsInAnyOrder("READ_COMPANY", "WRITE_DIRECTORY"));
    }

    @Test
    void theLanguageIsTheFirstThatIsSpokenHere() {
        acme.as("engineer")
                .header("Accept-Language", "fr, de;q=0.8, en;q=0.5")
                .get("/api/me")
                .then()
                .body("language", is("de"));
    }

    @Test
    void withoutAnOrganizationNobodyIsAnybody() {
        given().auth()
                .oauth2(Tokens.forOrganizations("nobody"))
                .get("/api/me")
                .then()
                .statusCode(403);
    }
}
