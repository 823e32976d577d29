package org.nextlevel.evidence.directory.republication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.evidence.Company;
import org.nextlevel.testkit.EventSample;
import org.nextlevel.testkit.Topics;

@QuarkusTest
@Tag("rebuild")
class PeopleRepublicationTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private Company acme;

    @BeforeEach
    void found() {
        acme = Company.ofPeopleWithFramework();
    }

    @Test
    void everyThingIsToldAgainAsItsLastEventToldIt() {
        String attested = acme.sharedEvidence("Secretword shown");
        acme.attests("manager", attested, "CONFIRMED").then().statusCode(201);
        acme.as("engineer").header("If-Match", "*").delete(acme.evidence("Secretword deleted"));
        acme.as("engineer").header("If-Match", "*").post(acme.evidence("Secretword erased") + "/erasure");
        acme.lacks("depth", "LEAVE");
        acme.lacks("talk", "LEAVE");
        acme.as("engineer").header("If-Match", "*").delete("/api/employees/me/no-opportunity/talk");
        acme.leaves("colleague", "manager", "one", "2025-01-01", "2026-03-01");
        int told = republish();
        Map<String, ObjectNode> last = newest(happened());
        assertThat(last).hasSize(told);
        assertThat(toldAgain(told))
                .allSatisfy(record -> assertThat(record.value()).doesNotContain("Secretword"))
                .allSatisfy(record -> assertThat(payload(record)).isEqualTo(last.get(thing(record))));
        assertThat(last.values().stream().map(one -> one.path("state").asText()))
                .contains("DELETED", "ERASED");
    }

    @Test
    void whatChangesMeanwhileIsNeverOverwrittenByWhatItWas() {
        String path = acme.evidence("again and again");
        for (int i = 0; i < 5; i++) {
            String running = acme.as("hanna", "hr")
                    .post("/api/republications/people")
                    .then()
                    .statusCode(201)
                    .extract()
                    .header("Location");
            boolean runs = true;
            for (int j = 0; runs; j++) {
                acme.shows(path, j % 2 == 0 ? "LINE" : "PRIVATE").then().statusCode(200);
                runs = runs(running);
            }
        }
        int version = acme.as("engineer").get(path).path("version");
        String visibility = acme.as("engineer").get(path).path("visibility");
        String id = path.substring(path.lastIndexOf('/') + 1);
        ObjectNode copy = await().atMost(Duration.ofSeconds(30))
                .until(
                        () -> newest(records().toList()).get(id),
                        one -> one.path("version").asInt() == version);
        assertThat(copy.path("visibility").asText()).isEqualTo(visibility);
    }

    @Test
    @Tag("event")
    void itIsToldInTypesOfItsOwn() throws IOException {
        String path = acme.sharedEvidence("once");
        acme.attests("manager", path, "CONFIRMED");
        acme.lacks("depth", "LEAVE");
        List<ConsumerRecord<String, String>> again = toldAgain(republish());
        String engineer = acme.idOf("engineer");
        ObjectNode person = one(again, "EmployeeRepublished", engineer);
        person.put("userNameDigest", "5f".repeat(32)).put("managerId", "0b1c2d3e-0000-4000-8000-000000000002");
        Company.fixLogin(person);
        EventSample.check("employee-republished", fixed(person));
        ObjectNode piece = one(again, "EvidenceRepublished", path.substring(path.lastIndexOf('/') + 1));
        piece.put("evidenceId", "0b1c2d3e-0000-4000-8000-00000000000e")
                .put("loggedAt", "2026-03-31T09:30:00Z")
                .put("occurredOn", "2026-03-31")
                .put("sharedSince", "2026-03-31T12:00:00Z");
        ((ObjectNode) piece.at("/attestations/0"))
                .put("attesterId", "0b1c2d3e-0000-4000-8000-000000000002")
                .put("attestedAt", "2026-04-01T16:00:00Z");
        EventSample.check("evidence-republished", fixed(piece));
        EventSample.check(
                "no-opportunity-republished", fixed(one(again, "NoOpportunityRepublished", engineer + "/depth")));
    }

    private static ObjectNode fixed(ObjectNode event) {
        return event.put("employeeId", "0b1c2d3e-0000-4000-8000-000000000001");
    }

    private static ObjectNode one(List<ConsumerRecord<String, String>> records, String type, String thing) {
        return records.stream()
                .filter(record -> type(record).equals(type) && thing(record).equals(thing))
                .map(PeopleRepublicationTest::payload)
                .findFirst()
                .orElseThrow();
    }

    /** How many were told, once all is. */
    private int republish() {
        String path = acme.as("hanna", "hr").post("/api/republications/people").header("Location");
        await().atMost(Duration.ofSeconds(30)).until(() -> !runs(path));
        return acme.as("hanna", "hr").get(path).path("told");
    }

    private boolean runs(String path) {
        return acme.as("hanna", "hr").get(path).path("state").equals("RUNNING");
    }

    private Stream<ConsumerRecord<String, String>> records() {
        return Stream.of("people-events", "evidence-events")
                .flatMap(topic -> Topics.records(topic, acme.tenant()).stream());
    }

    private List<ConsumerRecord<String, String>> happened() {
        return records().filter(record -> !type(record).endsWith("Republished")).toList();
    }

    private List<ConsumerRecord<String, String>> toldAgain(int count) {
        return await().atMost(Duration.ofSeconds(30))
                .until(
                        () -> records()
                                .filter(record -> type(record).endsWith("Republished"))
                                .toList(),
                        found -> found.size() == count);
    }

    /** What a consumer keeps: of each thing the newest version, and of one version what came first. */
    private static Map<String, ObjectNode> newest(List<ConsumerRecord<String, String>> records) {
        Map<String, ObjectNode> kept = new HashMap<>();
        records.forEach(record -> kept.merge(
                thing(record),
                payload(record),
                (known, come) ->
                        come.path("version").asLong() > known.path("version").asLong() ? come : known));
        return kept;
    }

    private static String thing(ConsumerRecord<String, String> record) {
        ObjectNode event = payload(record);
        String person = event.path("employeeId").asText();
        return event.has("evidenceId")
                ? event.path("evidenceId").asText()
                : event.has("competency")
                        ? person + "/" + event.path("competency").asText()
                        : person;
    }

    private static ObjectNode payload(ConsumerRecord<String, String> record) {
        try {
            return ((ObjectNode) JSON.readTree(record.value())).without("formerManagerId");
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String type(ConsumerRecord<String, String> record) {
        return Topics.header(record, "ce_type").orElseThrow();
    }
}
