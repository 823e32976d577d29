package org.nextlevel.evidence.nudge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.evidence.Company;
import org.nextlevel.testkit.EventSample;
import org.nextlevel.testkit.Topics;

@QuarkusTest
@Tag("event")
@Tag("M3.3")
class NudgeEventsTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private Company acme;

    @BeforeEach
    void found() {
        acme = Company.ofPeople();
    }

    @Test
    void eachGapIsToldOnce() throws IOException {
        Look.at(acme, 29);
        Look.at(acme, 30);
        acme.evidence("Secretword ends the first gap");
        Look.at(acme, 31);
        Look.at(acme, 32);
        List<ConsumerRecord<String, String>> told = toldBefore("NothingLogged", "the end");
        assertThat(told).hasSize(2);
        assertThat(event(told.getFirst()).hasNonNull("since")).isFalse();
        ObjectNode second = event(told.getLast());
        assertThat(second.path("since").asText()).isNotEmpty();
        EventSample.check("nothing-logged", fixed(second.put("since", "2026-03-31")));
    }

    @Test
    @Tag("M0.2")
    void nothingSharedIsTold() throws IOException {
        acme.sharedEvidence("Secretword shared");
        Look.at(acme, 91);
        List<ConsumerRecord<String, String>> told = toldBefore("NothingShared", "the end");
        assertThat(told).hasSize(1);
        ObjectNode event = event(told.getFirst());
        assertThat(event.path("since").asText()).isNotEmpty();
        EventSample.check("nothing-shared", fixed(event.put("since", "2026-03-31")));
    }

    @Test
    void manyLooksAtOnceTellEachGapOnceHoweverManyPeopleThereAre() throws InterruptedException {
        int more = 1100;
        acme.rows("""
                insert into employee (id, tenant, version, external_id, user_name, display_name, active, framework, level, title, since)
                select gen_random_uuid(), '%s', 0, 'x' || n, 'x' || n, 'x', true, 'craft', 'one', 'Maker', '2025-01-01'
                from generate_series(1, %d) n returning id""".formatted(acme.tenant(), more));
        List<Thread> looks = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            looks.add(Thread.startVirtualThread(() -> Look.at(acme, 29)));
        }
        for (Thread look : looks) {
            look.join();
        }
        toldBefore("NothingLogged", "the end");
        assertThat(records("NothingLogged"))
                .extracting(ConsumerRecord::key)
                .hasSize(more + 4)
                .doesNotHaveDuplicates();
    }

    /** The engineer's events of a type, when what was logged after all of them has been told. */
    private List<ConsumerRecord<String, String>> toldBefore(String type, String last) {
        String path = acme.evidence(last);
        String marker = path.substring(path.lastIndexOf('/') + 1);
        await().atMost(Duration.ofSeconds(30))
                .until(() -> records("EvidenceLogged").stream()
                        .anyMatch(record -> record.value().contains(marker)));
        String engineer = acme.idOf("engineer");
        return records(type).stream()
                .filter(record -> record.key().equals(engineer))
                .toList();
    }

    private List<ConsumerRecord<String, String>> records(String type) {
        return Topics.records("evidence-events", acme.tenant()).stream()
                .filter(record -> type.equals(Topics.header(record, "ce_type").orElseThrow()))
                .toList();
    }

    private static ObjectNode event(ConsumerRecord<String, String> record) throws IOException {
        return (ObjectNode) JSON.readTree(record.value());
    }

    private static JsonNode fixed(ObjectNode event) {
        return event.put("employeeId", "0b1c2d3e-0000-4000-8000-000000000001");
    }
}
