package org.nextlevel.advisor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.producer.Producer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.kit.position.Position;
import org.nextlevel.testkit.EventSample;
import org.nextlevel.testkit.TestEvent;
import org.nextlevel.testkit.Topics;

/** What is told of verdicts. */
@QuarkusTest
class ReadinessEventsTest {
    @Inject
    Producer<String, String> kafka;

    @Inject
    ObjectMapper json;

    private Company company;
    private UUID dora;
    private UUID mia;
    private UUID emma;

    @BeforeEach
    void aCompany() {
        company = new Company(kafka).withFramework();
        dora = company.hires("dora", null);
        mia = company.hires("mia", dora);
        emma = company.hires("emma", mia);
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

    @Test
    @Tag("live")
    @Tag("privacy")
    void ofWhatManagersSeeTheLineIsToldAndOfTheOwnAnswerThePersonAlone() {
        company.evidence(UUID.randomUUID(), 1, emma, "delivery", "LINE", Company.confirmed());
        for (var record : company.told("ReadinessChanged", 2)) {
            boolean isOwn = read(record.value()).path("perspective").asText().equals("OWN");
            assertThat(Topics.header(record, "ce_subject")).hasValue("readiness/" + emma);
            assertThat(Topics.header(record, "ce_audience").orElseThrow().split(","))
                    .containsOnly(
                            isOwn ? new String[] {emma.toString()} : new String[] {mia.toString(), dora.toString()});
        }
    }

    @Test
    @Tag("live")
    void aReadThatNamesWhatArrivedWaitsForItsAssessment() {
        UUID event = UUID.randomUUID();
        kafka.send(TestEvent.of("EvidenceLogged", company.tenant(), "/evidence-service")
                .with("id", event)
                .to("evidence-events", emma.toString(), """
                {"evidenceId":"%s","employeeId":"%s","version":1,"occurredOn":"2026-01-01","loggedAt":"2026-01-01T10:00:00Z","visibility":"LINE","claims":[{"framework":"engineering","competency":"delivery","level":"senior"}],"attestations":[%s]}""".formatted(UUID.randomUUID(), emma, Company.confirmed())));
        company.as("emma")
                .header("NextLevel-Position", Position.of(company.tenant(), "evidence-events", event, Instant.now()))
                .get("/api/employees/me/readiness")
                .then()
                .statusCode(200);
        assertThat(company.rows("select count(*) from inbox where event_id = '%s'".formatted(event)))
                .containsExactly("1");
        assertThat(company.rows("select count(*) from reassessment")).containsExactly("0");
    }

    private ObjectNode read(String text) {
        try {
            return ((ObjectNode) json.readTree(text)).put("employeeId", "0b1c2d3e-0000-4000-8000-000000000001");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
