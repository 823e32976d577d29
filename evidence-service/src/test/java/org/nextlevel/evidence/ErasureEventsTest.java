package org.nextlevel.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.testkit.EventSample;
import org.nextlevel.testkit.Topics;

/** What others are told of an erasure: ids and digests, and of each piece that it is erased. */
@QuarkusTest
@Tag("erasure")
class ErasureEventsTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void everyServiceIsToldAndLearnsNoWord() throws IOException {
        Company acme = Company.ofPeople();
        acme.hires("hanna", "director");
        String engineer = acme.idOf("engineer");
        acme.sharedEvidence("Secretword of the engineer");
        String erasure =
                acme.as("engineer").body(Map.of()).post("/api/erasures").header("Location");
        acme.as("hanna", "hr").post(erasure + "/confirmation").then().statusCode(200);

        ObjectNode told = (ObjectNode)
                JSON.readTree(told(acme, "people-events", "EmployeeErased").value());
        assertThat(told.path("employeeId").asText()).isEqualTo(engineer);
        assertThat(told.path("active").asBoolean()).isFalse();
        assertThat(told.path("formerUserNameDigest").asText())
                .isNotEqualTo(told.path("userNameDigest").asText());
        EventSample.check("employee-erased", fixed(told));
        assertThat(told(acme, "evidence-events", "EvidenceErased").key()).isEqualTo(engineer);
        for (String topic : List.of("people-events", "evidence-events")) {
            assertThat(Topics.records(topic, acme.tenant()))
                    .noneMatch(record -> record.value().contains("Secretword"));
        }
    }

    @Test
    void ofWhatTwoOfHrWantThePersonAndHrAreTold() throws IOException {
        Company acme = Company.ofPeople();
        acme.hires("hanna", "director");
        acme.hires("henry", "director");
        String engineer = acme.idOf("engineer");
        String erasure = acme.as("hanna", "hr")
                .body(Map.of("employeeId", engineer))
                .post("/api/erasures")
                .header("Location");
        acme.as("henry", "hr").post(erasure + "/confirmation").then().statusCode(200);
        acme.as("engineer").delete(erasure).then().statusCode(204);
        for (String what : List.of("asked", "confirmed", "withdrawn")) {
            var record =
                    told(acme, "people-events", "Erasure" + Character.toUpperCase(what.charAt(0)) + what.substring(1));
            assertThat(Topics.header(record, "ce_audience").orElseThrow()).contains(engineer, "role:hr");
            var event = (ObjectNode) JSON.readTree(record.value());
            event.put("erasureId", "0b1c2d3e-0000-4000-8000-00000000000a")
                    .put("employeeId", "0b1c2d3e-0000-4000-8000-000000000001");
            if (event.has("dueAt")) {
                event.put("dueAt", "2026-07-01T09:00:00Z");
            }
            EventSample.check("erasure-" + what, event);
        }
    }

    private static ConsumerRecord<String, String> told(Company company, String topic, String type) {
        return await().atMost(Duration.ofSeconds(30))
                .until(
                        () -> Topics.records(topic, company.tenant()).stream()
                                .filter(record -> Topics.header(record, "ce_type")
                                        .orElseThrow()
                                        .equals(type))
                                .toList(),
                        found -> !found.isEmpty())
                .getFirst();
    }

    private static ObjectNode fixed(ObjectNode event) {
        return event.put("employeeId", "0b1c2d3e-0000-4000-8000-000000000001")
                .put("managerId", "0b1c2d3e-0000-4000-8000-000000000002")
                .put("erasureId", "0b1c2d3e-0000-4000-8000-00000000000a")
                .put("userNameDigest", "5f".repeat(32))
                .put("formerUserNameDigest", "6f".repeat(32))
                .put("leftOn", "2026-03-31");
    }
}
