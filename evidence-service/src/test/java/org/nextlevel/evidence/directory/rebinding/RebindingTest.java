package org.nextlevel.evidence.directory.rebinding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.evidence.Company;
import org.nextlevel.testkit.EventSample;
import org.nextlevel.testkit.Tokens;
import org.nextlevel.testkit.Topics;

/** A bound entry gets another login only by a re-binding (ADR 0032). In these tests it waits a second and not a day. */
@QuarkusTest
@Tag("identity")
class RebindingTest {
    private static final String TO_BE = "the-login-to-be";
    private Company acme;
    private String evidence;
    private String engineer;

    @BeforeEach
    void found() {
        acme = Company.ofPeople();
        acme.hires("hanna", "director");
        acme.hires("hugo", "director");
        engineer = acme.idOf("engineer");
        evidence = acme.evidence("Private");
    }

    @Test
    void whatThePersonConfirmsIsInForceAtOnceAndTheFormerLoginIsNobody() {
        String path = asks("hanna").then().statusCode(201).extract().header("Location");
        acme.as("engineer").post(path + "/confirmation").then().statusCode(200).body("state", is("IN_FORCE"));
        assertThat(asTheOther("/api/employees/me").<String>path("id")).isEqualTo(engineer);
        assertThat(asTheOther(evidence).statusCode()).isEqualTo(200);
        acme.as("engineer").get("/api/employees/me").then().statusCode(403);
        acme.as("engineer").get(evidence).then().statusCode(403);
        await().atMost(Duration.ofSeconds(30))
                .until(() -> Topics.records("people-events", acme.tenant()).stream()
                        .anyMatch(event -> event.value().contains(TO_BE)));
    }

    @Test
    void whoGetsTheFormerLoginBackSignsInByItAgain() {
        String there = asks("hanna").then().statusCode(201).extract().header("Location");
        acme.as("engineer").post(there + "/confirmation").then().statusCode(200);
        String back = acme.as("hanna", "hr")
                .body(Map.of("subject", Tokens.subjectOf("engineer")))
                .post(path(engineer))
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        acme.asSubject(TO_BE, "engineer").post(back + "/confirmation").then().statusCode(200);
        acme.as("engineer").get("/api/employees/me").then().statusCode(200).body("id", is(engineer));
        assertThat(asTheOther("/api/employees/me").statusCode()).isEqualTo(403);
    }

    @Test
    void twoOfHrConfirmAndItIsInForceLater() {
        String path = asks("hanna").then().statusCode(201).extract().header("Location");
        confirms("hanna", path).then().statusCode(200).body("confirmations", is(1));
        confirms("hanna", path)
                .then()
                .statusCode(200)
                .body("confirmations", is(1))
                .body("inForceAt", nullValue());
        confirms("hugo", path).then().statusCode(200).body("state", is("SCHEDULED"));
        await().atMost(Duration.ofSeconds(60))
                .until(() -> asTheOther("/api/employees/me").statusCode() == 200);
        acme.as("engineer").get(evidence).then().statusCode(403);
    }

    @Test
    void untilThenNeitherTheOtherLoginNorHrOpensWhatIsPrivate() {
        String path = asks("hanna").header("Location");
        confirms("hanna", path);
        assertThat(asTheOther(evidence).statusCode()).isEqualTo(403);
        acme.as("hanna", "hr").get(evidence).then().statusCode(403);
        acme.as("engineer").get(evidence).then().statusCode(200);
    }

    @Test
    void thePersonSeesItAndObjects() {
        String path = asks("hanna").header("Location");
        confirms("hanna", path);
        acme.as("engineer")
                .get("/api/employees/me/rebindings")
                .then()
                .body("items[0].state", is("REQUESTED"))
                .body("items[0].actions.move", contains("CONFIRM", "OBJECT"));
        acme.as("engineer").post(path + "/objection").then().statusCode(200).body("state", is("OBJECTED"));
        confirms("hugo", path).then().statusCode(409).body("type", is("urn:problem:rebinding-over"));
        assertThat(asTheOther("/api/employees/me").statusCode()).isEqualTo(403);
    }

    @Test
    void nobodyDecidesAboutTheirOwnLogin() {
        String own = "/api/employees/%s/rebindings".formatted(acme.idOf("hanna"));
        acme.as("hanna", "hr").body(Map.of("subject", TO_BE)).post(own).then().statusCode(403);
        String path = asks("hanna").header("Location");
        acme.asSubject(TO_BE, "engineer", "hr")
                .post(path + "/confirmation")
                .then()
                .statusCode(403);
        acme.as("manager").post(path + "/confirmation").then().statusCode(403);
        acme.as("manager").post(path + "/objection").then().statusCode(403);
        acme.hris().post(path + "/confirmation").then().statusCode(403);
    }

    @Test
    @Tag("event")
    void whatHappensIsToldToThePersonAndHrWithoutAName() throws IOException {
        String objected = asks("hanna").header("Location");
        confirms("hanna", objected);
        acme.as("engineer").post(objected + "/objection");
        acme.hris().delete(asks("hanna").header("Location")).then().statusCode(204);
        String inForce = asks("hanna").header("Location");
        acme.as("engineer").post(inForce + "/confirmation");
        String overtaken = acme.as("hanna", "hr")
                .body(Map.of("subject", "of-nobody"))
                .post(path(engineer))
                .header("Location");
        confirms("hanna", overtaken);
        acme.leaves("engineer", "manager", "one", "2025-01-01", "2026-03-01");
        List<ConsumerRecord<String, String>> told =
                await().atMost(Duration.ofSeconds(30)).until(this::told, found -> found.size() == 10);
        for (ConsumerRecord<String, String> record : told) {
            String type = Topics.header(record, "ce_type").orElseThrow();
            ObjectNode event = (ObjectNode) new ObjectMapper().readTree(record.value());
            event.put("employeeId", "0b1c2d3e-0000-4000-8000-000000000001");
            if (type.equals("LoginChanged")) {
                Company.fixLogin(event);
                event.put("userNameDigest", "5f".repeat(32)).put("managerId", "0b1c2d3e-0000-4000-8000-000000000002");
            } else {
                event.put("rebindingId", "0b1c2d3e-0000-4000-8000-0000000000b1");
            }
            assertThat(Topics.header(record, "ce_audience").orElseThrow()).contains(engineer, "role:hr");
            EventSample.check(type.replaceAll("(?<=.)([A-Z])", "-$1").toLowerCase(Locale.ROOT), event);
        }
    }

    /** About the engineer's login, without the first sign-in. */
    private List<ConsumerRecord<String, String>> told() {
        return Topics.records("people-events", acme.tenant()).stream()
                .filter(record -> record.key().equals(engineer))
                .filter(record -> Topics.header(record, "ce_type").orElseThrow().matches("Rebinding.*|LoginChanged"))
                .toList();
    }

    @Test
    void whoIsMadeToLeaveIsNotKeptFromObjecting() {
        String path = asks("hanna").header("Location");
        confirms("hanna", path);
        acme.leaves("engineer", "manager", "one", "2025-01-01", "2026-03-01");
        await().atMost(Duration.ofSeconds(60))
                .until(() -> acme.as("hanna", "hr").get(path).path("state").equals("OVERTAKEN"));
        asks("hanna").then().statusCode(409).body("type", is("urn:problem:employee-left"));
    }

    @Test
    void theLoginOfAnOpenRebindingIsNotBoundByAName() {
        asks("hanna").then().statusCode(201);
        acme.hires("fresh", "manager");
        acme.asSubject(TO_BE, "fresh").get("/api/employees/me").then().statusCode(not(200));
    }

    @Test
    void aLoginThatIsSomebodysIsNotGivenAway() {
        acme.idOf("hugo");
        acme.as("hanna", "hr")
                .body(Map.of("subject", "hugo-subject"))
                .post("/api/employees/%s/rebindings".formatted(engineer))
                .then()
                .statusCode(409)
                .body("type", is("urn:problem:login-taken"));
    }

    private static String path(String employee) {
        return "/api/employees/%s/rebindings".formatted(employee);
    }

    private Response asks(String hr) {
        return acme.as(hr, "hr")
                .body(Map.of("subject", TO_BE))
                .post("/api/employees/%s/rebindings".formatted(engineer));
    }

    private Response confirms(String hr, String path) {
        return acme.as(hr, "hr").post(path + "/confirmation");
    }

    private Response asTheOther(String path) {
        return acme.asSubject(TO_BE, "engineer").get(path);
    }
}
