package org.nextlevel.evidence.directory.entry;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.evidence.Company;

/** Managers and their people come in any order, by number or by user name. */
@QuarkusTest
@Tag("directory")
class AwaitedManagerTest {
    private static final String ENTRIES = "/api/directory/employees/";

    private Company acme;

    @BeforeEach
    void found() {
        acme = Company.ofPeople();
    }

    @Test
    void aManagerWhoIsNotThereYetIsAwaitedAndIsTheManagerOnceThere() {
        acme.hires("trainee", "chief")
                .then()
                .statusCode(201)
                .body("manager", nullValue())
                .body("managerExternalId", is("ext-chief"));
        awaiting().body("items.userName", contains("trainee"));
        String chief = acme.hires("chief", "director").path("id");
        acme.hris()
                .get(ENTRIES + "ext-trainee")
                .then()
                .body("manager.id", is(chief))
                .body("managerExternalId", is("ext-chief"));
        awaiting().body("items", empty());
        acme.as("trainee")
                .get("/api/employees/me/positions")
                .then()
                .body("items", hasSize(1))
                .body("items[0].manager.id", is(chief));
        acme.as("chief").get("/api/employees/me/reports").then().body("items.userName", contains("trainee"));
    }

    @Test
    void aManagerIsNamedByUserNameInAnyCase() {
        names("trainee", "Manager").statusCode(201).body("managerExternalId", is("ext-manager"));
        names("novice", "Chief").statusCode(201).body("managerUserName", is("chief"));
        String chief = acme.hires("chief", "director").path("id");
        acme.hris()
                .get(ENTRIES + "ext-novice")
                .then()
                .body("manager.id", is(chief))
                .body("managerUserName", nullValue());
    }

    @Test
    void aWholeTeamThatWaitedReportsToWhoCame() {
        acme.hires("a", "chief");
        acme.hires("b", "chief");
        acme.hires("c", "b");
        acme.hires("chief", null);
        acme.as("chief")
                .get("/api/employees/me/reports")
                .then()
                .body("items.userName", containsInAnyOrder("a", "b", "c"));
    }

    @Test
    void whoHadAnotherManagerHasNoneWhileTheNewOneIsAwaited() {
        acme.hires("engineer", "chief").then().statusCode(200).body("manager", nullValue());
        acme.as("manager").get("/api/employees/me/reports").then().body("items.userName", contains("colleague"));
        acme.hires("engineer", "manager").then().statusCode(200);
        awaiting().body("items", empty());
        acme.hires("chief", "director");
        acme.as("chief").get("/api/employees/me/reports").then().body("items", empty());
    }

    @Test
    void sayingTheSameAgainChangesNothing() {
        String tag = acme.hires("trainee", "chief").header("ETag");
        acme.hires("trainee", "chief").then().statusCode(200).header("ETag", tag);
    }

    @Test
    void whoComesUnderAnotherNumberOrNameIsTheOneAwaited() {
        acme.hires("trainee", "chief");
        acme.hris().body(Map.of("externalId", "ext-chief")).post(ENTRIES + "ext-colleague/renumbering");
        acme.hris().get(ENTRIES + "ext-trainee").then().body("manager.name", is("colleague of " + acme.tenant()));
        names("novice", "boss");
        acme.hris().body(Company.entry("boss", "Boss", "director")).put(ENTRIES + "ext-manager");
        acme.hris().get(ENTRIES + "ext-novice").then().body("manager.name", is("Boss"));
    }

    @Test
    void nobodyAwaitsThemselvesAndNoCircleComesOfIt() {
        acme.hires("loner", "loner").then().statusCode(422).body("violations[0].pointer", is("#/managerExternalId"));
        names("loner", "LONER").statusCode(422).body("violations[0].pointer", is("#/managerUserName"));
        acme.hires("director", "chief");
        acme.hires("chief", "engineer").then().statusCode(201);
        acme.hris().get(ENTRIES + "ext-director").then().body("manager", nullValue());
        awaiting().body("items.userName", contains("director"));
    }

    @Test
    void aManagerIsNamedOnce() {
        acme.hris()
                .body("""
                        {"userName":"x","name":"X","managerExternalId":"ext-manager","managerUserName":"manager",
                         "position":{"framework":"craft","level":"one","title":"Maker","from":"2025-01-01"}}""")
                .put(ENTRIES + "ext-x")
                .then()
                .statusCode(422)
                .body("violations[0].pointer", is("#/managerUserName"));
    }

    @Test
    @Tag("identity")
    void nobodyMakesThemselvesAManagerByBeingAwaited() {
        acme.as("hanna", "hr")
                .body("""
                        {"userName":"x","name":"X","managerUserName":"Hanna",
                         "position":{"framework":"craft","level":"one","title":"Maker","from":"2025-01-01"}}""")
                .put(ENTRIES + "ext-x")
                .then()
                .statusCode(403)
                .body("type", is("urn:problem:own-interest"));
        acme.hires("trainee", "chief");
        acme.as("manager", "hr")
                .body(Company.entry("chief", "Chief", "manager"))
                .put(ENTRIES + "ext-chief")
                .then()
                .statusCode(403);
        acme.as("director", "hr")
                .body(Map.of("externalId", "ext-chief"))
                .post(ENTRIES + "ext-manager/renumbering")
                .then()
                .statusCode(200);
        acme.hris().get(ENTRIES + "ext-trainee").then().body("manager", nullValue());
    }

    private ValidatableResponse names(String userName, String manager) {
        return acme.hris()
                .body("""
                        {"userName":"%1$s","name":"%1$s","managerUserName":"%2$s",
                         "position":{"framework":"craft","level":"one","title":"Maker","from":"2025-01-01"}}""".formatted(userName, manager))
                .put(ENTRIES + "ext-" + userName)
                .then();
    }

    private ValidatableResponse awaiting() {
        return acme.hris()
                .get("/api/directory/employees?managerAwaited=true")
                .then()
                .statusCode(200);
    }
}
