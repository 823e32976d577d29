package org.nextlevel.advisor.signal.told;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.UUID;
import org.apache.kafka.clients.producer.Producer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.advisor.Company;
import org.nextlevel.advisor.copy.wording.EvidenceApi;
import org.nextlevel.testkit.Tokens;

/** Systems state signals by ids of their own: the same id is the same signal, and what overlaps is shown. */
@QuarkusTest
@Tag("M5.4")
class ToldSignalTest {
    private static final String PLANNING = "/api/signals/systems/planning";

    @Inject
    Producer<String, String> kafka;

    private Company company;
    private UUID manager;
    private UUID emma;
    private String managersNumber;
    private String emmasNumber;

    @BeforeEach
    void aCompany() {
        company = new Company(kafka);
        manager = company.hires("mia", null);
        emma = company.hires("emma", manager);
        managersNumber = number(manager);
        emmasNumber = number(emma);
    }

    @Test
    void theSameIdIsTheSameSignal() {
        String id = puts("freeze/1", freeze("2026-07-01"))
                .statusCode(201)
                .body("system", is("planning"))
                .body("externalId", is("freeze/1"))
                .body("actions.href", hasItem(PLANNING + "/freeze%2F1"))
                .body("source", is("INTEGRATION"))
                .extract()
                .path("id");
        String tag = puts("freeze/1", freeze("2026-07-01"))
                .statusCode(200)
                .body("id", is(id))
                .extract()
                .header("ETag");
        assertThat(tag).isEqualTo("\"0\"");
        puts("freeze/1", freeze("2026-08-01"))
                .statusCode(200)
                .body("id", is(id))
                .body("from", is("2026-08-01"))
                .header("ETag", "\"1\"");
        service().get("/api/signals").then().body("items", hasSize(1)).body("items[0].from", is("2026-08-01"));
    }

    @Test
    void whoSendsAnotherVersionsTagChangesNothing() {
        puts("freeze", freeze("2026-07-01")).statusCode(201);
        service()
                .header("If-Match", "\"999\"")
                .body(freeze("2026-08-01"))
                .put(PLANNING + "/freeze")
                .then()
                .statusCode(412);
        service()
                .header("If-Match", "\"0\"")
                .body(freeze("2026-08-01"))
                .put(PLANNING + "/new")
                .then()
                .statusCode(412);
        service().get("/api/signals").then().body("items.from", contains("2026-07-01"));
    }

    @Test
    void peopleAreNamedByTheHrSystemsIds() {
        puts("win", """
                {"kind":"RECENT_WIN","scope":{"type":"PERSON","employeeExternalId":"%s"},"from":"2026-05-01"}""".formatted(emmasNumber)).statusCode(201).body("scope.employee.id", is(emma.toString()));
        puts("growth", """
                {"kind":"TEAM_GROWTH","scope":{"type":"TEAM","managerExternalId":"%s"},"from":"2026-05-01"}""".formatted(managersNumber)).statusCode(201).body("scope.manager.id", is(manager.toString()));
        puts("growth", """
                {"kind":"TEAM_GROWTH","scope":{"type":"DEPARTMENT","department":"Cost Centre 4711"},"from":"2026-05-01"}""")
                .statusCode(200)
                .body("scope.department", is("cost-centre-4711"))
                .body("scope.manager", nullValue());
    }

    @Test
    void whoeverIsNotInTheDirectoryIsNamedInTheRefusal() {
        puts("win", """
                {"kind":"RECENT_WIN","scope":{"type":"PERSON","employeeExternalId":"nobody"},"from":"2026-05-01"}""").statusCode(422).body("violations.pointer", contains("#/scope/employeeExternalId"));
        puts("win", """
                {"kind":"RECENT_WIN","scope":{"type":"PERSON","employeeExternalId":"%s","employee":"%s"},"from":"2026-05-01"}""".formatted(emmasNumber, emma)).statusCode(422);
        puts("win", "{\"kind\":\"RECENT_WIN\",\"scope\":{\"type\":\"PERSON\"},\"from\":\"2026-05-01\"}")
                .statusCode(422);
        puts("win", """
                {"kind":"RECENT_WIN","scope":{"type":"PERSON","employee":"%s"},"from":"2026-05-01"}""".formatted(UUID.randomUUID())).statusCode(422).body("violations.pointer", contains("#/scope"));
        service().get("/api/signals").then().body("items", empty());
    }

    @Test
    void signalsOfASystemAreListedByItsIdsForThoseWhoKeepThem() {
        puts("freeze", freeze("2026-07-01"));
        company.states("hanna", freeze("2028-07-01").replace("HIRING_FREEZE", "LAYOFFS"), "hr");
        service().get("/api/signals?system=planning").then().body("items.externalId", contains("freeze"));
        service().get("/api/signals?system=planning&externalId=other").then().body("items", empty());
        company.as("emma").get("/api/signals?system=planning").then().statusCode(403);
        company.as("emma")
                .get("/api/signals")
                .then()
                .body("items", hasSize(2))
                .body("items.system", everyItem(nullValue()))
                .body("items.externalId", everyItem(nullValue()));
    }

    @Test
    void aSignalIsTakenBackByItsSystemsId() {
        puts("freeze", freeze("2026-07-01"));
        service()
                .header("If-Match", "\"7\"")
                .delete(PLANNING + "/freeze")
                .then()
                .statusCode(412);
        service().delete(PLANNING + "/freeze").then().statusCode(204);
        service().delete(PLANNING + "/freeze").then().statusCode(404);
        puts("freeze", freeze("2026-07-01")).statusCode(201);
    }

    @Test
    void hrStatesNothingOfThemselfByASystemsId() {
        UUID hanna = company.hires("hanna", null);
        company.as("hanna", "hr")
                .contentType(ContentType.JSON)
                .body("""
                        {"kind":"RECENT_WIN","scope":{"type":"PERSON","employee":"%s"},"from":"2026-05-01"}""".formatted(hanna))
                .put(PLANNING + "/win")
                .then()
                .statusCode(403);
    }

    @Test
    void anotherCompanyHasSignalsOfItsOwnUnderTheSameId() {
        puts("freeze", freeze("2026-07-01")).statusCode(201);
        given().auth()
                .oauth2(Tokens.ofService("globex-" + UUID.randomUUID(), "hris", "signals:write"))
                .get(PLANNING + "/freeze")
                .then()
                .statusCode(404);
        given().auth()
                .oauth2(Tokens.ofService(company.tenant(), "hris", "people:write"))
                .get(PLANNING + "/freeze")
                .then()
                .statusCode(403);
    }

    @Test
    @Tag("M10.4")
    void aPersonsArchiveHasWhatSystemsStateOfThem() {
        puts("win", """
                {"kind":"RECENT_WIN","scope":{"type":"PERSON","employee":"%s"},"from":"2026-05-01"}""".formatted(emma));
        company.as("emma")
                .get("/internal/personal-data/me")
                .then()
                .body("signals[0].system", is("planning"))
                .body("signals[0].external_id", is("win"));
    }

    private ValidatableResponse puts(String externalId, String signal) {
        return service().body(signal).put(PLANNING + "/{id}", externalId).then();
    }

    private RequestSpecification service() {
        return given().contentType(ContentType.JSON)
                .auth()
                .oauth2(Tokens.ofService(company.tenant(), "planning", "signals:write"));
    }

    private static String freeze(String from) {
        return "{\"kind\":\"HIRING_FREEZE\",\"scope\":{\"type\":\"COMPANY\"},\"from\":\"%s\"}".formatted(from);
    }

    private static String number(UUID person) {
        String number = "hr-" + UUID.randomUUID();
        EvidenceApi.numbers(number, person);
        return number;
    }
}
