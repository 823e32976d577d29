package org.nextlevel.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.testkit.EventSample;
import org.nextlevel.testkit.Topics;

@QuarkusTest
@Tag("event")
class EvidenceEventsTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private Company acme;

    @BeforeEach
    void found() {
        acme = Company.ofPeopleWithFramework();
    }

    @Test
    void everyChangeOfEvidenceIsToldInOrderWithItsState() throws IOException {
        String path = acme.logs("Secretword said", "talk", "two")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        var claims = Map.of("claims", List.of(Map.of("competency", "talk", "level", "one")));
        acme.as("engineer").header("If-Match", "*").body(claims).put(path + "/claims");
        acme.shows(path, "LINE");
        acme.as("manager")
                .body(Map.of("outcome", "CONFIRMED", "statement", "I was there", "majorWin", true))
                .post(path + "/attestations");
        acme.shows(path, "PRIVATE");
        acme.shows(path, "PRIVATE");
        revises(path);
        acme.as("engineer").header("If-Match", "*").delete(path);
        acme.as("engineer").header("If-Match", "*").post(path + "/restoration");
        acme.as("engineer").header("If-Match", "*").post(path + "/erasure");
        List<ConsumerRecord<String, String>> told =
                told("evidence-events", path.substring(path.lastIndexOf('/') + 1), 9);
        assertThat(told)
                .extracting(EvidenceEventsTest::type)
                .containsExactly(
                        "EvidenceLogged",
                        "ClaimsStated",
                        "EvidenceShared",
                        "EvidenceAttested",
                        "EvidenceWithdrawn",
                        "EvidenceRevised",
                        "EvidenceDeleted",
                        "EvidenceRestored",
                        "EvidenceErased");
        assertThat(told).extracting(ConsumerRecord::key).containsOnly(acme.idOf("engineer"));
        for (int i = 0; i < told.size(); i++) {
            ObjectNode event = (ObjectNode) JSON.readTree(told.get(i).value());
            assertThat(event.path("version").asInt()).isEqualTo(i);
            EventSample.check(kebab(type(told.get(i))), fixed(event));
        }
        assertThat(told.get(3).value()).contains("CONFIRMED");
    }

    @Test
    void peopleAreToldWithoutTheirNames() throws IOException {
        String engineer = acme.idOf("engineer");
        acme.hires("engineer", "manager", "two", "2026-02-01");
        acme.hires("engineer", "director", "two", "2026-02-01");
        acme.leaves("engineer", "director", "two", "2026-02-01", "2026-03-01");
        acme.leaves("engineer", "director", "two", "2026-02-01", "2026-03-01");
        acme.hires("engineer", "director", "two", "2026-05-01");
        List<ConsumerRecord<String, String>> told = told("people-events", engineer, 6);
        assertThat(told)
                .extracting(EvidenceEventsTest::type)
                .containsExactly(
                        "EmployeeRegistered",
                        "LoginBound",
                        "EmployeeChanged",
                        "ManagerChanged",
                        "EmployeeLeft",
                        "EmployeeRehired");
        for (ConsumerRecord<String, String> record : told) {
            ObjectNode event = (ObjectNode) JSON.readTree(record.value());
            assertThat(event.path("userNameDigest").asText()).matches("[0-9a-f]{64}");
            event.put("employeeId", "0b1c2d3e-0000-4000-8000-000000000001")
                    .put("managerId", "0b1c2d3e-0000-4000-8000-000000000002");
            if (event.has("formerManagerId")) {
                event.put("formerManagerId", "0b1c2d3e-0000-4000-8000-000000000003");
            }
            Company.fixLogin(event);
            EventSample.check(kebab(type(record)), event.put("userNameDigest", "5f".repeat(32)));
        }
    }

    @Test
    void whoseLevelNobodyKnowsIsToldWithEmptyKeys() throws IOException {
        String id = acme.hris()
                .body("{\"userName\":\"trainee\",\"name\":\"Tra\",\"position\":{\"from\":\"2025-01-01\"}}")
                .put("/api/directory/employees/ext-trainee")
                .path("id");
        var event = (ObjectNode)
                JSON.readTree(told("people-events", id, 1).getFirst().value());
        EventSample.check(
                "employee-registered.without-level",
                event.put("employeeId", "0b1c2d3e-0000-4000-8000-000000000001").put("userNameDigest", "5f".repeat(32)));
    }

    @Test
    @Tag("privacy")
    void noWordOfAnybodyIsInKafka() {
        String path = acme.sharedEvidence("Secretword again");
        revises(path);
        acme.attests("manager", path, "PARTLY");
        acme.asks("engineer", path, "colleague").then().statusCode(201);
        acme.attests("colleague", path, "DISAGREED").then().statusCode(201);
        acme.as("engineer")
                .body(Map.of("text", "- Secretword of a list\n  - Secretword below"))
                .post("/api/employees/me/evidence/batches")
                .then()
                .statusCode(200);
        acme.as("engineer").header("If-Match", "*").delete(path);
        acme.lacks("depth", "OTHER").then().statusCode(201);
        await().atMost(Duration.ofSeconds(30))
                .until(() -> Topics.records("evidence-events", acme.tenant()).stream()
                        .anyMatch(r -> type(r).equals("NoOpportunityStated")));
        for (String topic : List.of("evidence-events", "people-events")) {
            assertThat(Topics.records(topic, acme.tenant()))
                    .isNotEmpty()
                    .allSatisfy(record -> assertThat(record.value())
                            .doesNotContain(
                                    "Secretword",
                                    "secretword",
                                    "I was there",
                                    "Was it so",
                                    "Maker",
                                    "ext-",
                                    "engineer of",
                                    "\"engineer\""));
        }
    }

    @Test
    void aFrameworkThatComesLateChangesNothing() {
        acme.hears("FrameworkPublished", java.util.UUID.randomUUID(), """
                {"frameworkId":"%s","framework":"other","version":1,"content":{"levels":[],"competencies":[]}}""".formatted(java.util.UUID.randomUUID()));
        assertThat(acme.logs("still known", "depth", "two").statusCode()).isEqualTo(201);
    }

    /** With everything that can be told, each word of it marked. */
    private void revises(String path) {
        acme.as("engineer").header("If-Match", "*").body("""
                        {"summary":"Secretword anew","narrative":"Secretword too","startedOn":"2026-03-01",
                         "occurredOn":"2026-03-31","kind":"RESULT",
                         "metrics":[{"name":"Secretword time","result":"12","unit":"Secretwords"}],
                         "links":[{"url":"https://secretword.example","label":"Secretword"}]}""").put(path).then().statusCode(200);
    }

    private List<ConsumerRecord<String, String>> told(String topic, String marker, int count) {
        return await().atMost(Duration.ofSeconds(30))
                .until(
                        () -> Topics.records(topic, acme.tenant()).stream()
                                .filter(r -> r.value().contains("Id\":\"" + marker))
                                .filter(r -> !topic.equals("people-events") || marker.equals(r.key()))
                                .toList(),
                        found -> found.size() == count);
    }

    private static String type(ConsumerRecord<String, String> record) {
        return Topics.header(record, "ce_type").orElseThrow();
    }

    private static String kebab(String type) {
        return type.replaceAll("(?<=.)([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    private static JsonNode fixed(ObjectNode event) {
        event.put("evidenceId", "0b1c2d3e-0000-4000-8000-00000000000e")
                .put("employeeId", "0b1c2d3e-0000-4000-8000-000000000001")
                .put("loggedAt", "2026-03-31T09:30:00Z")
                .put("occurredOn", "2026-03-31");
        if (event.has("sharedSince")) {
            event.put("sharedSince", "2026-03-31T12:00:00Z");
        }
        event.path("attestations")
                .forEach(word -> ((ObjectNode) word)
                        .put("attesterId", "0b1c2d3e-0000-4000-8000-000000000002")
                        .put("attestedAt", "2026-04-01T16:00:00Z"));
        return event;
    }
}
