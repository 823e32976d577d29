package org.nextlevel.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@Tag("directory")
class DirectoryTest {
    private Company acme;

    @BeforeEach
    void found() {
        acme = Company.ofPeople();
    }

    @Test
    void sayingTheSameAgainChangesNothing() {
        Response first = acme.hires("engineer", "manager");
        Response second = acme.hires("engineer", "manager");
        assertThat(second.statusCode()).isEqualTo(200);
        assertThat(second.header("ETag")).isEqualTo(first.header("ETag"));
    }

    @Test
    void userNamesAreTheSameInUpperAndLowerCase() {
        acme.as("ENGINEER").get("/api/employees/me").then().statusCode(200).body("userName", is("engineer"));
    }

    @Test
    void aNewPositionEndsTheFormer() {
        acme.hires("engineer", "manager", "two", "2026-02-01")
                .then()
                .statusCode(200)
                .body("position.level.key", is("two"));
        acme.as("engineer")
                .get("/api/employees/me/positions")
                .then()
                .body("items.level.key", contains("two", "one"))
                .body("items[1].until", is("2026-02-01"))
                .body("items[0].until", nullValue());
    }

    @Test
    void aPositionOfTheSameDayIsACorrection() {
        acme.hires("engineer", "manager", "two", "2025-01-01").then().statusCode(200);
        acme.as("engineer").get("/api/employees/me/positions").then().body("items.level.key", contains("two"));
    }

    @Test
    void aStartThatWasToldWronglyIsCorrectedAndEndsNothing() {
        acme.hires("engineer", "manager", "one", "2025-06-01").then().statusCode(200);
        acme.hires("engineer", "manager", "one", "2024-03-01").then().statusCode(200);
        acme.as("engineer").get("/api/employees/me/positions").then().body("items.from", contains("2024-03-01"));
    }

    @Test
    void whatBeganOnTheFirstDayOfAPositionOrLaterIsReplacedByIt() {
        acme.hires("engineer", "manager", "two", "2026-02-01");
        acme.hires("engineer", "manager", "three", "2026-03-01");
        acme.hires("engineer", "manager", "four", "2026-01-15").then().statusCode(200);
        acme.as("engineer")
                .get("/api/employees/me/positions")
                .then()
                .body("items.level.key", contains("four", "one"))
                .body("items[1].until", is("2026-01-15"));
    }

    @Test
    void aPositionBeginsTodayOrEarlier() {
        acme.hires("engineer", "manager", "two", "2199-01-01")
                .then()
                .statusCode(422)
                .body("violations[0].pointer", is("#/position/from"))
                .body("violations[0].detail", containsString("in the future"));
    }

    @Test
    void userNamesAndHrIdsAreNotForColleagues() {
        String engineer = "/api/employees/" + acme.idOf("engineer");
        acme.as("colleague").get(engineer).then().body("userName", nullValue()).body("externalId", nullValue());
        acme.as("manager").get(engineer).then().body("userName", is("engineer")).body("externalId", is("ext-engineer"));
    }

    @Test
    void aReportingLineThatLeadsBackIsRefused() {
        acme.hires("director", "engineer")
                .then()
                .statusCode(422)
                .body("violations[0].pointer", is("#/managerExternalId"));
        acme.hires("engineer", "engineer").then().statusCode(422);
    }

    @Test
    void aUserNameBelongsToOneEmployee() {
        acme.hris()
                .body("""
                        {"userName":"Engineer","name":"Another",
                         "position":{"framework":"craft","level":"one","title":"Maker","from":"2025-01-01"}}""")
                .put("/api/directory/employees/ext-other")
                .then()
                .statusCode(409)
                .body("type", is("urn:problem:user-name-taken"));
    }

    @Test
    void reportsAreShownAsFarDownAsAskedFor() {
        acme.hires("trainee", "engineer");
        String path = "/api/employees/me/reports?depth=";
        acme.as("director").get(path + 1).then().body("items.name", contains("manager of " + acme.tenant()));
        acme.as("director").get(path + 2).then().body("items", hasSize(3));
        acme.as("director").get(path + 3).then().body("items", hasSize(4));
        acme.as("director").get(path + 0).then().statusCode(422);
    }

    @Test
    void reportsAreThoseBelowAtAnyDepth() {
        acme.as("director").get("/api/employees/me/reports").then().body("items", hasSize(3));
        acme.as("manager").get("/api/employees/me/reports").then().body("items", hasSize(2));
        acme.as("engineer").get("/api/employees/me/reports").then().body("items", empty());
    }

    @Test
    void sinceWhenIsNotForColleagues() {
        String engineer = "/api/employees/" + acme.idOf("engineer");
        acme.as("colleague")
                .get(engineer)
                .then()
                .statusCode(200)
                .body("position.title", is("Maker"))
                .body("position.from", nullValue());
        acme.as("director").get(engineer).then().body("position.from", is("2025-01-01"));
    }

    @Test
    void peopleAreFoundByAPartOfTheirName() {
        acme.as("engineer")
                .queryParam("q", "ENGI")
                .get("/api/employees")
                .then()
                .body("items.name", contains("engineer of " + acme.tenant()));
        acme.as("engineer").queryParam("q", "%").get("/api/employees").then().body("items", empty());
        String next = acme.as("engineer")
                .get("/api/employees?limit=3")
                .then()
                .body("items", hasSize(3))
                .extract()
                .path("next");
        acme.as("engineer")
                .queryParam("cursor", next)
                .get("/api/employees")
                .then()
                .body("items", hasSize(1))
                .body("next", nullValue());
    }

    @Test
    void whoIsNotInTheDirectoryIsToldSo() {
        acme.as("stranger")
                .get("/api/employees/me")
                .then()
                .statusCode(403)
                .body("type", is("urn:problem:forbidden"))
                .body("detail", containsString("no entry with the user name stranger: ask HR to add one"));
    }

    @Test
    @Tag("tenant")
    void anotherCompanyHasItsOwnPeople() {
        Company globex = Company.ofPeople();
        globex.as("director", "hr")
                .get("/api/employees/" + acme.idOf("engineer"))
                .then()
                .statusCode(404);
        globex.as("director", "hr")
                .get("/api/employees/%s/reports".formatted(acme.idOf("director")))
                .then()
                .statusCode(404);
        globex.as("director").get("/api/employees").then().body("items", hasSize(4));
    }
}
