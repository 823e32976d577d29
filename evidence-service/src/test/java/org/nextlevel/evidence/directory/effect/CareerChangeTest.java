package org.nextlevel.evidence.directory.effect;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.evidence.Company;

/** Careers change on the day for which it was told. */
@QuarkusTest
@Tag("M10.1")
class CareerChangeTest {
    static final String ENGINEER = "/api/directory/employees/ext-engineer";
    private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);

    private Company acme;

    @BeforeEach
    void found() {
        acme = Company.ofPeople();
    }

    @Test
    void whatIsPlannedIsSoOnItsDayAndFromItsDay() {
        tells("promotion", position("two", 10)).statusCode(201).body("state", is("PLANNED"));
        tells("move", manager("director", 10)).body("manager.name", is("director of " + acme.tenant()));
        levels().body("items.level.key", contains("one"));
        Days.pass(acme, 9);
        levels().body("items.level.key", contains("one"));
        Days.pass(acme, 5);
        levels().body("items.level.key", contains("two", "one"))
                .body("items[0].from", is(TODAY.minusDays(4).toString()));
        acme.as("manager").get("/api/employees/me/reports").then().body("items.userName", contains("colleague"));
        change("promotion").body("state", is("APPLIED")).body("appliedAt", notNullValue());
    }

    @Test
    void whoIsToLeaveWorksUntilThenAndIsRefusedOnTheDay() {
        tells(
                "leaving",
                Map.of("kind", "LEAVING", "effectiveOn", TODAY.plusDays(3).toString()));
        tells(
                "return",
                Map.of("kind", "RETURN", "effectiveOn", TODAY.plusDays(30).toString()));
        acme.as("engineer").get("/api/employees/me").then().statusCode(200);
        Days.pass(acme, 3);
        acme.as("engineer").get("/api/employees/me").then().statusCode(403);
        acme.hris().get(ENGINEER).then().body("active", is(false)).body("leftOn", is(TODAY.toString()));
        Days.pass(acme, 27);
        acme.as("engineer").get("/api/employees/me").then().statusCode(200);
    }

    @Test
    void aPastDayBecomesHistoryAtOnce() {
        tells("promotion", Map.of("kind", "POSITION", "effectiveOn", "2025-06-01", "position", at("two")));
        tells("move", Map.of("kind", "MANAGER", "effectiveOn", "2025-03-01", "managerUserName", "Director"))
                .body("state", is("APPLIED"))
                .body("managerExternalId", is("ext-director"));
        levels().body("items.level.key", contains("two", "one", "one"))
                .body("items.from", contains("2025-06-01", "2025-03-01", "2025-01-01"))
                .body("items.manager.name", contains(named("director"), named("director"), named("manager")));
    }

    @Test
    void whatTookEffectIsCorrectedAndTakenBack() {
        tells("a", Map.of("kind", "POSITION", "effectiveOn", "2025-06-01", "position", at("two")));
        tells("a", Map.of("kind", "POSITION", "effectiveOn", "2025-09-01", "position", at("three")))
                .statusCode(200);
        levels().body("items.level.key", contains("three", "one")).body("items[0].from", is("2025-09-01"));
        acme.hris().delete(ENGINEER + "/changes/a").then().statusCode(204);
        acme.hris().delete(ENGINEER + "/changes/a").then().statusCode(204);
        levels().body("items.level.key", contains("one")).body("items[0].from", is("2025-01-01"));
        change("a").body("state", is("RESCINDED")).body("rescinded", is(true));
        acme.hris().delete(ENGINEER + "/changes/b").then().statusCode(404);
    }

    @Test
    void severalAreTakenTogetherOrNone() {
        var circle =
                Map.of("id", "b", "kind", "MANAGER", "effectiveOn", "2025-02-01", "managerExternalId", "ext-engineer");
        var leaving = Map.of("id", "a", "kind", "LEAVING", "effectiveOn", "2025-02-01");
        tellsAll(List.of(leaving, circle)).statusCode(422).body("violations[0].pointer", is("#/changes/1/kind"));
        acme.hris().get(ENGINEER + "/changes").then().body("items", empty());
        tellsAll(List.of(leaving, Map.of("kind", "RETURN", "effectiveOn", "2025-03-01")))
                .statusCode(422)
                .body("violations[0].pointer", is("#/changes/1/id"));
        tellsAll(List.of(leaving, Map.of("id", "b", "kind", "RETURN", "effectiveOn", "2025-03-01")))
                .statusCode(200)
                .body("items.id", contains("a", "b"))
                .body("items.state", contains("APPLIED", "APPLIED"));
        levels().body("items.from", contains("2025-03-01", "2025-01-01")).body("items[1].until", is("2025-02-01"));
    }

    @Test
    void whatCannotBeIsSetAsideWithItsReasonAndHindersNothing() {
        acme.learnsItsFramework();
        tells("typo", position("twoo", 1));
        tells("move", manager("nobody", 1));
        tells("circle", manager("engineer", 1));
        tells(
                "leaving",
                Map.of("kind", "LEAVING", "effectiveOn", TODAY.plusDays(1).toString()));
        Days.pass(acme, 1);
        change("leaving").body("state", is("APPLIED"));
        acme.hris()
                .get("/api/directory/changes?state=SET_ASIDE")
                .then()
                .body("items.id", containsInAnyOrder("typo", "move", "circle"))
                .body("items.hindrance", containsInAnyOrder("LEVEL_UNKNOWN", "MANAGER_UNKNOWN", "CIRCLE"));
        acme.hires("nobody", "director");
        tells("typo", position("two", 0)).body("state", is("APPLIED"));
        Days.look(acme);
        change("move").body("state", is("APPLIED")).body("hindrance", nullValue());
        change("circle").body("state", is("SET_ASIDE"));
    }

    @Test
    void anEarlierTellingThatComesLateChangesNothing() {
        tells("a", revised(3, "two"));
        tells("a", revised(2, "three")).statusCode(200).body("revision", is(3));
        levels().body("items.level.key", contains("two", "one"));
        tells("a", revised(4, "four")).body("revision", is(4)).body("position.level.key", is("four"));
    }

    @Test
    void anEntryWrittenOtherwiseOvertakesWhatItContradicts() {
        tells("a", Map.of("kind", "POSITION", "effectiveOn", "2025-06-01", "position", at("two")));
        acme.hires("engineer", "manager", "three", "2025-06-01").then().statusCode(200);
        change("a").body("state", is("OVERTAKEN"));
        levels().body("items.level.key", contains("three", "one"));
        tells("b", Map.of("kind", "MANAGER", "effectiveOn", "2025-03-01", "managerExternalId", "ext-director"));
        levels().body("items.level.key", contains("three", "one", "one"));
    }

    @Test
    void anEntryIsReadAsOfAnyDay() {
        tells("a", Map.of("kind", "POSITION", "effectiveOn", "2025-06-01", "position", at("two")));
        tells("b", manager("director", 10));
        tells("c", Map.of("kind", "LEAVING", "effectiveOn", TODAY.plusDays(20).toString()));
        asOf("2025-03-01").body("position.level.key", is("one")).body("manager.name", is(named("manager")));
        asOf(TODAY.plusDays(15).toString())
                .body("position.from", is("2025-06-01"))
                .body("manager.name", is(named("director")))
                .body("actions", empty());
        asOf(TODAY.plusDays(20).toString()).body("active", is(false));
        acme.hris()
                .get("/api/directory/employees/ext-manager?asOf=2026-01-01")
                .then()
                .body("active", is(true));
        acme.hris().get(ENGINEER + "?asOf=2024-12-31").then().statusCode(404);
        acme.hris().get(ENGINEER + "?asOf=tomorrow").then().statusCode(400);
        acme.as("manager").get(ENGINEER + "?asOf=2025-03-01").then().statusCode(403);
    }

    private ValidatableResponse asOf(String day) {
        return acme.hris().get(ENGINEER + "?asOf=" + day).then().statusCode(200);
    }

    @Test
    void whatDoesNotGoWithItsKindIsRefused() {
        tells("a", Map.of("kind", "POSITION", "effectiveOn", "2025-06-01"))
                .statusCode(422)
                .body("violations[0].pointer", is("#/position"));
        tells("a", Map.of("kind", "LEAVING", "effectiveOn", "2025-06-01", "managerUserName", "director"))
                .statusCode(422)
                .body("violations[0].pointer", is("#/kind"));
        tells("a", Map.of("kind", "MANAGER", "effectiveOn", "2025-06-01", "position", at("two")))
                .statusCode(422)
                .body("violations[0].pointer", is("#/position"));
        acme.hris().get(ENGINEER + "/changes").then().body("items", hasSize(0));
    }

    private static Map<String, Object> revised(int revision, String level) {
        return Map.of("kind", "POSITION", "effectiveOn", "2025-06-01", "revision", revision, "position", at(level));
    }

    private static Map<String, Object> position(String level, int days) {
        return Map.of("kind", "POSITION", "effectiveOn", TODAY.plusDays(days).toString(), "position", at(level));
    }

    private static Map<String, Object> manager(String name, int days) {
        return Map.of(
                "kind", "MANAGER", "effectiveOn", TODAY.plusDays(days).toString(), "managerExternalId", "ext-" + name);
    }

    static Map<String, Object> at(String level) {
        return Map.of("framework", "craft", "level", level, "title", "Maker");
    }

    private String named(String userName) {
        return userName + " of " + acme.tenant();
    }

    private ValidatableResponse tells(String id, Map<String, ?> change) {
        return acme.hris().body(change).put(ENGINEER + "/changes/" + id).then();
    }

    private ValidatableResponse tellsAll(List<?> changes) {
        return acme.hris()
                .body(Map.of("changes", changes))
                .post(ENGINEER + "/changes")
                .then();
    }

    private ValidatableResponse change(String id) {
        return acme.hris().get(ENGINEER + "/changes/" + id).then().statusCode(200);
    }

    private ValidatableResponse levels() {
        acme.hires("hanna", "director");
        return acme.as("hanna", "hr")
                .get("/api/employees/" + id() + "/positions")
                .then()
                .statusCode(200);
    }

    private String id() {
        return acme.hris().get(ENGINEER).path("id");
    }
}
