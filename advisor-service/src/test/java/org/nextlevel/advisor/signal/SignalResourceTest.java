package org.nextlevel.advisor.signal;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.producer.Producer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nextlevel.advisor.Company;
import org.nextlevel.testkit.Tokens;

@QuarkusTest
@Tag("M5.4")
class SignalResourceTest {
    @Inject
    Producer<String, String> kafka;

    private Company company;
    private UUID director;
    private UUID manager;
    private UUID emma;

    @BeforeEach
    void aCompany() {
        company = new Company(kafka);
        director = company.hires("dora", null);
        manager = company.hires("mia", director);
        emma = company.hires("emma", manager);
    }

    @Test
    void aManagerStatesWhatConcernsTheOwnTeamAlone() {
        company.states("mia", team("TEAM_GROWTH", null))
                .statusCode(201)
                .body("scope.manager.id", is(manager.toString()))
                .body("source", is("MANAGER"))
                .body("recordedBy.id", is(manager.toString()));
        company.states("mia", team("TEAM_GROWTH", director)).statusCode(403);
        company.states("mia", company("TEAM_GROWTH")).statusCode(403);
        company.states("emma", team("TEAM_GROWTH", null)).statusCode(403);
        company.states("hanna", team("LAYOFFS", director), "hr").statusCode(201).body("source", is("HR"));
    }

    @Test
    void theSameForTheSameDaysIsAConflict() {
        company.states("hanna", company("LAYOFFS"), "hr").statusCode(201);
        company.states("hanna", company("LAYOFFS"), "hr").statusCode(409).body("type", is("urn:problem:signal-exists"));
        company.states("hanna", team("LAYOFFS", manager), "hr").statusCode(201);
        company.states("hanna", company("HIRING_FREEZE"), "hr").statusCode(201);
    }

    @Test
    void theSameKeyTwiceStatesItOnce() {
        Response first = statesOnce();
        Response second = statesOnce();
        assertThat(second.statusCode()).isEqualTo(201);
        assertThat(second.asString()).isEqualTo(first.asString());
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
        company.as("hanna", "hr").get("/api/signals").then().body("items.kind", contains("HIRING_FREEZE"));
    }

    @Test
    @Tag("M5.4")
    void aPrivateNoteIsForItsOwnerAlone() {
        String note = "{\"kind\":\"RECENT_MISTAKE\",\"scope\":{\"type\":\"PERSON\"},\"from\":\"%s\"}"
                .formatted(Company.today());
        String id = company.states("emma", note)
                .statusCode(201)
                .body("source", is("EMPLOYEE"))
                .extract()
                .path("id");
        company.as("emma").get("/api/signals").then().body("items.id", contains(id));
        company.readiness("emma", "me/timing").body("verdict", is("WAIT"));
        company.readiness("emma", "me/timing?perspective=shared").body("verdict", is("ASK_NOW"));
        for (String other : List.of("mia", "dora", "hanna")) {
            String role = other.equals("hanna") ? "hr" : "none";
            company.as(other, role).get("/api/signals").then().body("items", empty());
            company.as(other, role).get("/api/signals/" + id).then().statusCode(404);
            company.as(other, role).delete("/api/signals/" + id).then().statusCode(404);
        }
        company.readiness("mia", emma + "/timing").body("verdict", is("ASK_NOW"));
        company.readiness("mia", emma + "/timing?perspective=own").statusCode(403);
        // Nor by being refused: HR may state the same of the person.
        String same = note.replace("\"PERSON\"", "\"PERSON\",\"employeeId\":\"" + emma + "\"");
        company.states("hanna", same, "hr").statusCode(201).body("source", is("HR"));
        assertThat(company.rows("select object from audit where object = '%s'".formatted(id)))
                .isEmpty();
    }

    @Test
    void everybodySeesWhatConcernsThem() {
        company.states("hanna", team("LAYOFFS", manager), "hr");
        company.as("emma").get("/api/signals").then().body("items.kind", contains("LAYOFFS"));
        company.as("mia").get("/api/signals").then().body("items.kind", contains("LAYOFFS"));
        company.as("dora").get("/api/signals").then().body("items.kind", contains("LAYOFFS"));
        given().auth()
                .oauth2(Tokens.ofService(company.tenant(), "hris", "signals:write"))
                .get("/api/signals")
                .then()
                .body("items.kind", contains("LAYOFFS"));
        given().auth()
                .oauth2(Tokens.of("globex", "hanna", "hr"))
                .get("/api/signals")
                .then()
                .body("items", empty());
    }

    @Test
    void pagesShowEachSignalOnce() {
        company.states("hanna", company("LAYOFFS"), "hr");
        company.states("hanna", company("REVIEW_CYCLE"), "hr");
        String first = company.as("hanna", "hr").get("/api/signals?limit=1").path("items[0].id");
        String next = company.as("hanna", "hr").get("/api/signals?limit=1").path("next");
        company.as("hanna", "hr")
                .get("/api/signals?limit=1&cursor=" + next)
                .then()
                .body("items.size()", is(1))
                .body("items[0].id", org.hamcrest.Matchers.not(first));
        company.as("hanna", "hr").get("/api/signals?cursor=bm9uc2Vuc2U").then().statusCode(400);
    }

    @Test
    void whoMayStateItMayTakeItBack() {
        String id = company.states("mia", team("TEAM_GROWTH", null)).extract().path("id");
        company.as("emma").delete("/api/signals/" + id).then().statusCode(403);
        given().auth()
                .oauth2(Tokens.of("globex", "hanna", "hr"))
                .delete("/api/signals/" + id)
                .then()
                .statusCode(404);
        company.as("mia").delete("/api/signals/" + id).then().statusCode(204);
        company.as("mia").delete("/api/signals/" + id).then().statusCode(404);
    }

    @Test
    void aSignalThatMakesNoSenseIsRefused() {
        String ends =
                "{\"kind\":\"LAYOFFS\",\"scope\":{\"type\":\"COMPANY\"},\"from\":\"2026-05-02\",\"until\":\"2026-05-01\"}";
        company.states("hanna", ends, "hr").statusCode(422).body("violations[0].pointer", is("#/until"));
        company.states("hanna", team("LAYOFFS", null), "hr")
                .statusCode(422)
                .body("violations[0].pointer", is("#/scope/managerId"));
        company.states("hanna", team("LAYOFFS", UUID.randomUUID()), "hr").statusCode(422);
        company.states("hanna", company("BAD_WEATHER"), "hr")
                .statusCode(422)
                .body("violations[0].pointer", is("#/kind"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1899-12-31", "2201-01-01", "+999999999-12-31"})
    void itsDatesAreThoseOfACalendar(String date) {
        String dates = "{\"kind\":\"LAYOFFS\",\"scope\":{\"type\":\"COMPANY\"},\"from\":\"%1$s\",\"until\":\"%1$s\"}"
                .formatted(date);
        company.states("hanna", dates, "hr")
                .statusCode(422)
                .body("violations.pointer", contains("#/from", "#/until"))
                .body("violations[0].detail", is("must be a date from 1900-01-01 to 2200-12-31"));
    }

    private Response statesOnce() {
        return company.as("hanna", "hr")
                .header("Idempotency-Key", "freeze-1")
                .contentType(ContentType.JSON)
                .body(company("HIRING_FREEZE"))
                .post("/api/signals");
    }

    private static String team(String kind, UUID manager) {
        String id = manager == null ? "" : ",\"managerId\":\"%s\"".formatted(manager);
        return "{\"kind\":\"%s\",\"scope\":{\"type\":\"TEAM\"%s},\"from\":\"2026-05-01\"}".formatted(kind, id);
    }

    private static String company(String kind) {
        return "{\"kind\":\"%s\",\"scope\":{\"type\":\"COMPANY\"},\"from\":\"2026-05-01\"}".formatted(kind);
    }
}
