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
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.testkit.EventSample;
import org.nextlevel.testkit.Topics;

@QuarkusTest
@Tag("event")
class AttestationEventsTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private Company acme;

    @BeforeEach
    void found() {
        acme = Company.ofPeopleWithFramework();
    }

    @Test
    void statementsAreToldAsTheyStandWithoutWhatTheySay() throws IOException {
        String path = acme.logs("Hidden deed", "depth", "two").header("Location");
        acme.shows(path, "LINE");
        acme.as("manager")
                .body(Map.of("outcome", "PARTLY", "level", "one", "relation", "MANAGER", "statement", "Hidden opinion"))
                .post(path + "/attestations");
        acme.attests("director", path, "DISAGREED");
        acme.attests("engineer", path, "CONFIRMED");
        acme.as("director").delete(path + "/attestations/me").then().statusCode(204);
        List<ConsumerRecord<String, String>> told = told(path, 6);
        assertThat(told)
                .extracting(AttestationEventsTest::type)
                .containsExactly(
                        "EvidenceLogged",
                        "EvidenceShared",
                        "EvidenceAttested",
                        "EvidenceAttested",
                        "EvidenceAttested",
                        "AttestationWithdrawn");
        assertThat(told)
                .noneMatch(record ->
                        record.value().contains("Hidden") || record.value().contains("I was there"));
        ObjectNode last = (ObjectNode) JSON.readTree(told.getLast().value());
        assertThat(last.path("version").asInt()).isEqualTo(5);
        assertThat(last.at("/attestations/0/level").asText()).isEqualTo("one");
        assertThat(last.at("/attestations/0/relation").asText()).isEqualTo("MANAGER");
        assertThat(last.at("/attestations/1/marks/0").asText()).isEqualTo("SELF");
        assertThat(last.path("attestations")).hasSize(2);
        EventSample.check("attestation-withdrawn", fixed(last));
    }

    @Test
    @Tag("M5.1")
    void aMajorWinIsToldWithTheWordThatCallsItOne() throws IOException {
        String path = acme.logs("Hidden deed", "depth", "two").header("Location");
        acme.shows(path, "LINE");
        acme.as("manager")
                .body(Map.of("outcome", "CONFIRMED", "majorWin", true))
                .post(path + "/attestations");
        List<ConsumerRecord<String, String>> told = told(path, 3);
        var last = JSON.readTree(told.getLast().value());
        assertThat(last.at("/attestations/0/majorWin").asBoolean()).isTrue();
        assertThat(last.at("/attestations/0/covers")).hasSize(1);
    }

    @Test
    void askingTellsThatItIsSharedAndNotWhatIsAsked() {
        String path = acme.evidence("Hidden deed");
        acme.asks("engineer", path, "colleague").then().statusCode(201);
        List<ConsumerRecord<String, String>> told = told(path, 2);
        assertThat(type(told.getLast())).isEqualTo("EvidenceShared");
        assertThat(told.getLast().value())
                .contains("\"NAMED\"", acme.idOf("colleague"))
                .doesNotContain("Was it so?");
    }

    @Test
    void theEarlierStatementOfARingIsToldAnew() throws IOException {
        String first = acme.evidence("a");
        acme.asks("engineer", first, "colleague");
        acme.attests("colleague", first, "CONFIRMED");
        String second = acme.as("colleague")
                .body(Map.of("summary", "b"))
                .post("/api/employees/me/evidence")
                .header("Location");
        acme.asks("colleague", second, "engineer");
        acme.attests("engineer", second, "CONFIRMED");
        List<ConsumerRecord<String, String>> told = told(first, 4);
        assertThat(type(told.getLast())).isEqualTo("EvidenceAttested");
        JsonNode last = JSON.readTree(told.getLast().value());
        assertThat(last.path("version").asInt()).isEqualTo(3);
        assertThat(last.at("/attestations/0/marks/0").asText()).isEqualTo("RING");
    }

    private List<ConsumerRecord<String, String>> told(String path, int count) {
        String evidence = path.substring(path.lastIndexOf('/') + 1);
        return await().atMost(Duration.ofSeconds(30))
                .until(
                        () -> Topics.records("evidence-events", acme.tenant()).stream()
                                .filter(record -> record.value().contains("\"evidenceId\":\"" + evidence))
                                .filter(record -> !type(record).startsWith("AttestationRequest"))
                                .toList(),
                        found -> found.size() == count);
    }

    private static String type(ConsumerRecord<String, String> record) {
        return Topics.header(record, "ce_type").orElseThrow();
    }

    private static JsonNode fixed(ObjectNode event) {
        event.put("evidenceId", "0b1c2d3e-0000-4000-8000-00000000000e")
                .put("employeeId", "0b1c2d3e-0000-4000-8000-000000000001")
                .put("loggedAt", "2026-03-31T09:30:00Z")
                .put("sharedSince", "2026-03-31T10:00:00Z")
                .put("occurredOn", "2026-03-31");
        List<String> attesters =
                List.of("0b1c2d3e-0000-4000-8000-000000000002", "0b1c2d3e-0000-4000-8000-000000000001");
        for (int i = 0; i < attesters.size(); i++) {
            ((ObjectNode) event.path("attestations").path(i))
                    .put("attesterId", attesters.get(i))
                    .put("attestedAt", "2026-04-01T16:00:00Z");
        }
        return event;
    }
}
