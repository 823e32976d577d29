package org.nextlevel.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A career with its managers, and what was believed of it before. */
@QuarkusTest
@Tag("directory")
class PositionsTest {
    private Company acme;

    @BeforeEach
    void found() {
        acme = Company.ofPeople();
    }

    @Test
    void aChangeOfManagerAloneIsPartOfTheHistory() {
        acme.hires("engineer", "director").then().statusCode(200).body("manager.name", is(named("director")));
        positions("")
                .body("items.level.key", contains("one", "one"))
                .body("items.manager.name", contains(named("director"), named("manager")))
                .body("items[1].from", is("2025-01-01"))
                .body("items[1].until", notNullValue());
        acme.as("engineer").get("/api/employees/me").then().body("position.from", is("2025-01-01"));
    }

    @Test
    void aFormerManagerLosesSight() {
        String engineer = "/api/employees/" + acme.idOf("engineer");
        acme.hires("engineer", "director").then().statusCode(200);
        acme.as("manager").get(engineer + "/positions").then().statusCode(403);
        acme.as("manager").get(engineer).then().body("userName", nullValue()).body("position.from", nullValue());
        acme.as("manager").get("/api/employees/me/reports").then().body("items", hasSize(1));
    }

    @Test
    void whatWasBelievedBeforeACorrectionIsKeptAndShownWhenAskedFor() {
        acme.hires("engineer", "manager", "two", "2025-01-01").then().statusCode(200);
        positions("").body("items.level.key", contains("two"));
        positions("?corrections=true")
                .body("items", hasSize(2))
                .body("items.find { it.correctedAt != null }.level.key", is("one"))
                .body("items.find { it.correctedAt == null }.level.key", is("two"));
    }

    @Test
    void whatAnEarlierPositionReplacedIsKeptAsWell() {
        acme.hires("engineer", "manager", "two", "2026-02-01");
        acme.hires("engineer", "manager", "three", "2026-03-01");
        acme.hires("engineer", "manager", "four", "2026-01-15").then().statusCode(200);
        positions("").body("items.level.key", contains("four", "one"));
        positions("?corrections=true")
                .body("items.level.key", contains("three", "two", "four", "one"))
                .body("items[1].until", is("2026-03-01"))
                .body("items[0..1].correctedAt", everyItem(notNullValue()));
    }

    @Test
    void hrCorrectsAPastPosition() {
        acme.hires("engineer", "manager", "two", "2026-02-01");
        corrects("2025-01-01", "zero", "2024-06-01")
                .then()
                .statusCode(200)
                .body("level.key", is("zero"))
                .body("until", is("2026-02-01"))
                .body("manager.name", is(named("director")));
        positions("").body("items.level.key", contains("two", "zero"));
        positions("?corrections=true").body("items.level.key", contains("two", "one", "zero"));
    }

    @Test
    void correctingAgainChangesNothing() {
        acme.hires("engineer", "manager", "two", "2026-02-01");
        corrects("2025-01-01", "zero", "2024-06-01").then().statusCode(200);
        corrects("2025-01-01", "zero", "2024-06-01").then().statusCode(200);
        positions("?corrections=true").body("items", hasSize(3));
        assertThat(acme.rows("select count(*) from audit where action = 'directory-written' and subject = '%s'"
                        .formatted(acme.idOf("engineer"))))
                .containsExactly("3");
    }

    @Test
    void aPositionFromBeforeTheDirectoryIsAdded() {
        corrects("2023-01-01", "zero", "2023-01-01").then().statusCode(200);
        positions("").body("items.level.key", contains("one", "zero")).body("items[1].until", is("2025-01-01"));
    }

    @Test
    void aPastThatWasLikeThePresentMovesItsStart() {
        corrects("2023-01-01", "one", "2023-01-01").then().statusCode(200);
        acme.as("engineer").get("/api/employees/me").then().body("position.from", is("2023-01-01"));
    }

    @Test
    void aCorrectionThatDoesNotFitIsRefused() {
        acme.hires("engineer", "manager", "two", "2026-02-01");
        corrects("2026-02-01", "zero", "2026-02-01")
                .then()
                .statusCode(409)
                .body("type", is("urn:problem:position-present"));
        corrects("2025-01-01", "zero", "2026-02-01")
                .then()
                .statusCode(409)
                .body("type", is("urn:problem:position-overlaps"));
        acme.hris()
                .body(Map.of("framework", "craft", "level", "one", "title", "Maker"))
                .put("/api/directory/employees/ext-nobody/positions/2025-01-01")
                .then()
                .statusCode(404);
    }

    @Test
    void theTrackIsKeptWhenHrSaysIt() {
        acme.hris()
                .body("""
                        {"userName":"engineer","name":"E","managerExternalId":"ext-manager","position":
                         {"framework":"craft","level":"one","track":"technical","title":"Maker","from":"2025-01-01"}}""")
                .put("/api/directory/employees/ext-engineer")
                .then()
                .statusCode(200)
                .body("position.track", is("technical"));
        positions("").body("items.track", contains("technical"));
    }

    private Response corrects(String day, String level, String since) {
        return acme.hris()
                .body(Map.of(
                        "framework", "craft",
                        "level", level,
                        "title", "Maker",
                        "from", since,
                        "managerExternalId", "ext-director"))
                .put("/api/directory/employees/ext-engineer/positions/" + day);
    }

    private ValidatableResponse positions(String query) {
        return acme.as("engineer")
                .get("/api/employees/me/positions" + query)
                .then()
                .statusCode(200);
    }

    private String named(String name) {
        return name + " of " + acme.tenant();
    }
}
