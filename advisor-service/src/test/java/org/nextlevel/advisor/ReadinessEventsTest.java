package org.nextlevel.advisor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.producer.Producer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.testkit.EventSample;

/** What is told of verdicts. */
@QuarkusTest
class ReadinessEventsTest {
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
        // Until she was assessed once, there is no verdict that could change.
        await().atMost(Duration.ofSeconds(30))
                .until(() -> List.of("2")
                        .equals(company.rows(
                                "select count(*) from assessment where employee_id = '%s'".formatted(emma))));
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

    private ObjectNode read(String text) {
        try {
            return ((ObjectNode) json.readTree(text)).put("employeeId", "0b1c2d3e-0000-4000-8000-000000000001");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
