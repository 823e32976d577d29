package org.nextlevel.advisor.signal.told;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.producer.Producer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.advisor.Company;
import org.nextlevel.testkit.Tokens;

/** Many signals: of a system at once, for the same days, up to the most that a scope holds. */
@QuarkusTest
@Tag("M5.4")
class ManyToldSignalsTest {
    private static final String PLANNING = "/api/signals/systems/planning";

    @Inject
    Producer<String, String> kafka;

    private Company company;
    private UUID emma;

    @BeforeEach
    void aCompany() {
        company = new Company(kafka);
        emma = company.hires("emma", company.hires("mia", null));
    }

    @Test
    void eachOfManyHasAResultAndARefusedOneHindersNoOther() {
        puts("known", freeze("2026-07-01")).statusCode(201);
        String many = """
                {"signals":[
                 {"externalId":"known","signal":%s},
                 {"externalId":"new","signal":%s},
                 {"externalId":"wrong","signal":{"kind":"LAYOFFS","scope":{"type":"TEAM","managerExternalId":"nobody"},"from":"2026-07-01"}}]}""".formatted(freeze("2026-07-01"), freeze("2027-07-01"));
        tells(many)
                .statusCode(200)
                .body("items.outcome", contains("UNCHANGED", "CREATED", "REFUSED"))
                .body("items[2].refusal.type", is("urn:problem:invalid"))
                .body("items[2].refusal.violations.pointer", contains("#/signals/2/signal/scope/managerExternalId"));
        tells(many).body("items.outcome", contains("UNCHANGED", "UNCHANGED", "REFUSED"));
        tells(many.replace("\"new\"", "\"known\""))
                .statusCode(422)
                .body("violations.pointer", contains("#/signals/1/externalId"));
    }

    @Test
    void moreThanAHundredAtOnceAreRefused() {
        String signals = IntStream.range(0, 101)
                .mapToObj(n -> "{\"externalId\":\"s%d\",\"signal\":%s}".formatted(n, freeze("2026-07-01")))
                .collect(Collectors.joining(",", "{\"signals\":[", "]}"));
        tells(signals).statusCode(422);
        service().get("/api/signals").then().body("items", empty());
    }

    @Test
    void theSameAtOnceIsStatedOnce() {
        List<Future<Integer>> statuses = new ArrayList<>();
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int n = 0; n < 6; n++) {
                statuses.add(executor.submit(
                        () -> puts("freeze", freeze("2026-07-01")).extract().statusCode()));
            }
        }
        assertThat(statuses.stream().map(Future::resultNow))
                .containsOnlyOnce(201)
                .containsOnly(200, 201);
    }

    @Test
    void aScopeHoldsNoMoreThanByHandAndAChangeMakesRoomForItself() {
        for (int n = 0; n < 50; n++) {
            puts("s" + n, freeze(Company.today().toString())).statusCode(201);
        }
        puts("s50", freeze(Company.today().toString()))
                .statusCode(409)
                .body("type", is("urn:problem:too-many-signals"));
        puts("s7", freeze(Company.today().plusDays(1).toString())).statusCode(200);
    }

    @Test
    void whatOverlapsIsLetInAndShown() {
        String byHr =
                company.states("hanna", freeze("2026-07-01"), "hr").extract().path("id");
        String told = puts("freeze", freeze("2026-08-01"))
                .statusCode(201)
                .body("overlaps", contains(byHr))
                .extract()
                .path("id");
        service().get("/api/signals/" + byHr).then().body("overlaps", contains(told));
        puts("other", freeze("2026-09-01").replace("HIRING_FREEZE", "LAYOFFS")).body("overlaps", empty());
        company.states("hanna", freeze("2026-08-01"), "hr").statusCode(409);
    }

    @Test
    void aPrivateNoteOverlapsWithNothing() {
        company.states("emma", "{\"kind\":\"RECENT_MISTAKE\",\"scope\":{\"type\":\"PERSON\"},\"from\":\"2026-05-01\"}")
                .statusCode(201);
        puts("mistake", """
                {"kind":"RECENT_MISTAKE","scope":{"type":"PERSON","employee":"%s"},"from":"2026-05-01"}""".formatted(emma)).statusCode(201).body("overlaps", empty());
        company.as("emma").get("/api/signals").then().body("items.overlaps", everyItem(empty()));
    }

    private ValidatableResponse puts(String externalId, String signal) {
        return service().body(signal).put(PLANNING + "/{id}", externalId).then();
    }

    private ValidatableResponse tells(String signals) {
        return service().body(signals).post(PLANNING).then();
    }

    private RequestSpecification service() {
        return given().contentType(ContentType.JSON)
                .auth()
                .oauth2(Tokens.ofService(company.tenant(), "planning", "signals:write"));
    }

    private static String freeze(String from) {
        return "{\"kind\":\"HIRING_FREEZE\",\"scope\":{\"type\":\"COMPANY\"},\"from\":\"%s\"}".formatted(from);
    }
}
