package org.nextlevel.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
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

/** The two people of a request for an attestation learn at once what became of it, and nobody else does. */
@QuarkusTest
@Tag("event")
@Tag("live")
class AttestationRequestEventsTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private Company acme;
    private String path;

    @BeforeEach
    void found() {
        acme = Company.ofPeople();
        path = acme.evidence("Hidden deed");
    }

    @Test
    void askingAndAnsweringAreTold() throws IOException {
        acme.asks("engineer", path, "colleague").then().statusCode(201);
        acme.attests("colleague", path, "CONFIRMED").then().statusCode(201);
        List<ConsumerRecord<String, String>> told = told("AttestationRequested", "AttestationRequestAnswered");
        sample("attestation-requested", told.getFirst());
        sample("attestation-request-answered", told.getLast());
    }

    @Test
    void withdrawingIsTold() throws IOException {
        Response asked = acme.asks("engineer", path, "colleague");
        acme.as("engineer")
                .header("If-Match", "\"0\"")
                .delete(asked.header("Location"))
                .then()
                .statusCode(204);
        sample(
                "attestation-request-withdrawn",
                told("AttestationRequested", "AttestationRequestWithdrawn").getLast());
    }

    @Test
    void decliningIsTold() throws IOException {
        Response asked = acme.asks("engineer", path, "colleague");
        acme.as("colleague")
                .header("If-Match", "\"0\"")
                .body(Map.of())
                .post(asked.header("Location") + "/refusal")
                .then()
                .statusCode(200);
        sample(
                "attestation-request-declined",
                told("AttestationRequested", "AttestationRequestDeclined").getLast());
    }

    private List<ConsumerRecord<String, String>> told(String... types) {
        List<ConsumerRecord<String, String>> told = await().atMost(Duration.ofSeconds(30))
                .until(
                        () -> Topics.records("evidence-events", acme.tenant()).stream()
                                .filter(record -> header(record, "ce_type").startsWith("AttestationRequest"))
                                .toList(),
                        found -> found.size() == types.length);
        assertThat(told).extracting(record -> header(record, "ce_type")).containsExactly(types);
        assertThat(told).allSatisfy(record -> {
            assertThat(header(record, "ce_audience").split(","))
                    .containsExactlyInAnyOrder(acme.idOf("engineer"), acme.idOf("colleague"));
            assertThat(header(record, "ce_subject")).startsWith("attestation-request/");
            assertThat(record.key()).isEqualTo(acme.idOf("engineer"));
            assertThat(record.value()).doesNotContain("Hidden", "Was it so?", "I was there");
        });
        return told;
    }

    private static String header(ConsumerRecord<String, String> record, String name) {
        return Topics.header(record, name).orElse("");
    }

    private static void sample(String name, ConsumerRecord<String, String> record) throws IOException {
        ObjectNode event = (ObjectNode) JSON.readTree(record.value());
        event.put("requestId", "0b1c2d3e-0000-4000-8000-00000000000f")
                .put("evidenceId", "0b1c2d3e-0000-4000-8000-00000000000e")
                .put("employeeId", "0b1c2d3e-0000-4000-8000-000000000001")
                .put("attesterId", "0b1c2d3e-0000-4000-8000-000000000002");
        EventSample.check(name, event);
    }
}
