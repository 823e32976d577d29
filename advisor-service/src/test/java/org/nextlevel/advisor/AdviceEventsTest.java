package org.nextlevel.advisor;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.Producer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.testkit.EventSample;
import org.nextlevel.testkit.Topics;

/** What this service tells: each type has a sample, and none a person's words. */
@QuarkusTest
class AdviceEventsTest {
    private static final String ID = "0b1c2d3e-0000-4000-8000-00000000000a";

    @Inject
    Producer<String, String> kafka;

    @Inject
    ObjectMapper json;

    private Company company;
    private UUID emma;

    @BeforeEach
    void aCompany() {
        company = new Company(kafka).withFramework();
        emma = company.hires("emma", company.hires("mia", null));
        company.awaitOwn("emma", "verdict", "INSUFFICIENT_EVIDENCE");
    }

    @Test
    @Tag("M9.7")
    void aVerdictThatChangesIsToldInBothPerspectives() throws IOException {
        company.evidence(UUID.randomUUID(), 1, emma, "delivery", "LINE", Company.confirmed());
        var told = company.told("ReadinessChanged", 2);
        assertThat(told).hasSize(2).extracting(record -> record.key()).containsOnly(emma.toString());
        var own = told.stream()
                .map(record -> read(record.value()))
                .filter(event -> event.path("perspective").asText().equals("OWN"));
        EventSample.check("readiness-changed", own.findFirst().orElseThrow().put("assessedOn", "2026-03-31"));
    }

    @Test
    @Tag("M2.2")
    void anAgreementIsToldWithoutItsWords() throws IOException {
        String path = as("emma")
                .body("{\"target\":\"senior\",\"question\":\"Secretword?\"}")
                .post("/api/employees/me/requirement-agreements")
                .header("Location");
        as("mia")
                .header("If-Match", "\"0\"")
                .body("{\"requirements\":[{\"competency\":\"mentoring\",\"text\":\"Secretword.\"}]}")
                .put(path + "/requirements");
        as("emma").header("If-Match", "\"1\"").put(path + "/confirmation");
        as("emma").header("If-Match", "\"2\"").delete(path).then().statusCode(204);
        for (var sample : Map.of(
                        "RequirementsAsked", "requirements-asked",
                        "RequirementsStated", "requirements-stated",
                        "RequirementsConfirmed", "requirements-confirmed",
                        "RequirementsWithdrawn", "requirements-withdrawn")
                .entrySet()) {
            var event = read(company.told(sample.getKey(), 1).getFirst().value());
            EventSample.check(sample.getValue(), event.put("agreementId", ID));
        }
        assertThat(Topics.records("advice-events", company.tenant()))
                .extracting(record -> record.value())
                .noneMatch(text -> text.contains("Secretword"));
    }

    private RequestSpecification as(String user) {
        return company.as(user).contentType(ContentType.JSON);
    }

    private ObjectNode read(String text) {
        try {
            return ((ObjectNode) json.readTree(text)).put("employeeId", "0b1c2d3e-0000-4000-8000-000000000001");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
