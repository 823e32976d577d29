package org.nextlevel.advisor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.Producer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.stack.rebuild.Tables;
import org.nextlevel.testkit.Topics;

/** The copies are dropped as {@code ./dev rebuild} does, and told again by those who own what was copied. */
@QuarkusTest
@Tag("rebuild")
@Tag("M9.7")
class RebuildTest {
    private static final List<String> COPIES =
            Tables.read(Path.of("src/main/resources/db/tables.csv")).copies();
    private static final Map<String, String> AGAIN = Map.of(
            "framework-events", "FrameworkRepublished",
            "people-events", "EmployeeRepublished",
            "evidence-events", "EvidenceRepublished");

    @Inject
    Producer<String, String> kafka;

    @Inject
    ObjectMapper json;

    private Company company;
    private UUID emma;

    @BeforeEach
    void aCompanyAtWork() {
        company = new Company(kafka).withFramework();
        UUID mia = company.hires("mia", company.hires("dora", null));
        emma = company.hires("emma", mia);
        UUID carl = company.hires("carl", mia);
        company.hires("nobody", mia);
        company.tells(carl, 2, "carl", mia, "engineer", 5);
        for (String competency : List.of("delivery", "mentoring")) {
            for (String visibility : List.of("PRIVATE", "MANAGER", "LINE")) {
                UUID piece = UUID.randomUUID();
                company.evidence(piece, 1, emma, competency, visibility, "");
                company.evidence(
                        piece, 2, emma, competency, visibility, Company.confirmed() + "," + Company.confirmed());
            }
        }
        company.evidence(UUID.randomUUID(), 1, carl, "delivery", "LINE", "");
        company.tell("evidence-events", "EvidenceDeleted", gone("DELETED", carl));
        company.tell("evidence-events", "EvidenceErased", gone("ERASED", carl));
        company.tell("evidence-events", "EvidenceGrouped", reworded(carl));
        company.tell("evidence-events", "NoOpportunityStated", noOpportunity(carl, "mentoring", true));
        company.tell("evidence-events", "NoOpportunityJudged", contested(carl, "mentoring"));
        company.tell("evidence-events", "NoOpportunityWithdrawn", noOpportunity(carl, "delivery", false));
        company.states("hanna", """
                {"kind":"HIRING_FREEZE","scope":{"type":"COMPANY"},"from":"%s"}""".formatted(Company.today()), "hr").statusCode(201);
        await().atMost(Duration.ofSeconds(30))
                .until(() -> company.rows("select 1 from no_opportunity").size() == 2
                        && company.rows("select 1 from no_opportunity where standing = 'CONTESTED'")
                                        .size()
                                == 1
                        && company.rows("select 1 from evidence").size() == 10);
        // The framework and each person come by topics and partitions of their own.
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(answers()).isNotEmpty());
        awaitAssessments();
    }

    @Test
    void allIsAnsweredToTheByteAsBefore() {
        Map<String, String> before = answers();
        assertThat(before).allSatisfy((call, answer) -> assertThat(answer).contains("verdict"));
        Map<String, List<String>> rows = rows();
        List<String> history = history();
        List<ConsumerRecord<String, String>> newest = new ArrayList<>(newest());
        company.rows(
                "insert into rebuild (tenant, since) values ('%s', now()) returning 1".formatted(company.tenant()));
        COPIES.forEach(table -> company.rows("delete from %s returning 1".formatted(table)));
        // A service that runs has known for a moment that they were complete; ./dev rebuild starts it anew.
        await().atMost(Duration.ofSeconds(30))
                .until(() ->
                        company.as("emma").get("/api/employees/me/readiness").statusCode() == 503);
        Collections.shuffle(newest, new Random(5));
        newest.forEach(record -> company.tell(record.topic(), again(record), record.value()));
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(rows()).isEqualTo(rows));
        assertThat(company.rows("select 1 from reassessment")).isNotEmpty();
        company.rows("delete from rebuild returning 1");
        assertThat(answers()).isEqualTo(before);
        awaitAssessments();
        assertThat(history()).isEqualTo(history);
    }

    @Test
    void whatIsKnownAlreadyIsIgnoredHoweverOftenItIsTold() {
        Map<String, List<String>> rows = rows();
        Map<String, String> before = answers();
        int handled = company.rows("select 1 from inbox").size();
        List<ConsumerRecord<String, String>> told = records();
        told.forEach(record -> company.tell(record.topic(), again(record), record.value()));
        await().atMost(Duration.ofSeconds(30))
                .until(() -> company.rows("select 1 from inbox").size() == handled + told.size());
        assertThat(rows()).isEqualTo(rows);
        assertThat(answers()).isEqualTo(before);
    }

    /** What is kept of assessments, and which runs there were. */
    private List<String> history() {
        return company.rows("""
                select to_jsonb(c)::text from assessment_change c union select to_jsonb(a)::text from assessment a
                union select to_jsonb(r)::text from assessment_run r order by 1""");
    }

    private void awaitAssessments() {
        await().atMost(Duration.ofSeconds(30))
                .until(() -> company.rows("select 1 from reassessment").isEmpty()
                        && company.rows("select 1 from assessment_run where ended_at is null")
                                .isEmpty());
    }

    /** What everybody is told about themselves, and the managers about others; by call. */
    private Map<String, String> answers() {
        Map<String, String> answers = new TreeMap<>();
        for (String what : List.of("readiness", "readiness?target=lead", "timing")) {
            for (String user : List.of("emma", "carl", "nobody", "mia")) {
                ask(user, "/api/employees/me/" + what, answers);
            }
            for (String user : List.of("mia", "dora")) {
                ask(user, "/api/employees/%s/%s".formatted(emma, what), answers);
            }
        }
        return answers;
    }

    private void ask(String user, String path, Map<String, String> answers) {
        answers.put(
                user + " " + path,
                company.as(user)
                        .get(path)
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString()
                        // The moment of asking is another each time.
                        .replaceAll("\"asOf\":\"[^\"]*\"", ""));
    }

    /** Every copied row, in an order of its own. */
    private Map<String, List<String>> rows() {
        Map<String, List<String>> rows = new HashMap<>();
        COPIES.forEach(table -> rows.put(
                table, company.rows("select (to_jsonb(t) - 'told_at')::text from %s t order by 1".formatted(table))));
        return rows;
    }

    private List<ConsumerRecord<String, String>> records() {
        return AGAIN.keySet().stream()
                .flatMap(topic -> Topics.records(topic, company.tenant()).stream())
                .toList();
    }

    /** Of each thing the last state, as an owner tells it again. */
    private Collection<ConsumerRecord<String, String>> newest() {
        Map<String, ConsumerRecord<String, String>> newest = new HashMap<>();
        records()
                .forEach(record -> newest.merge(
                        thing(record),
                        record,
                        (known, come) -> payload(come).path("version").asLong()
                                        > payload(known).path("version").asLong()
                                ? come
                                : known));
        return newest.values();
    }

    private String thing(ConsumerRecord<String, String> record) {
        JsonNode event = payload(record);
        String own = event.path("evidenceId").asText(event.path("competency").asText());
        return "%s %s %s".formatted(record.topic(), event.path("employeeId").asText(), own);
    }

    private static String again(ConsumerRecord<String, String> record) {
        boolean opportunity = Topics.header(record, "ce_type").orElseThrow().startsWith("NoOpportunity");
        return opportunity ? "NoOpportunityRepublished" : AGAIN.get(record.topic());
    }

    private JsonNode payload(ConsumerRecord<String, String> record) {
        try {
            return json.readTree(record.value());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String gone(String state, UUID owner) {
        return """
                {"evidenceId":"%s","employeeId":"%s","version":3,"state":"%s","occurredOn":"2026-01-01",
                 "loggedAt":"2026-01-01T10:00:00Z","visibility":"LINE","claims":[],"attestations":[]}""".formatted(UUID.randomUUID(), owner, state);
    }

    private static String reworded(UUID owner) {
        return """
                {"evidenceId":"%s","employeeId":"%s","version":4,"state":"LOGGED","occurredOn":"2026-01-01",
                 "loggedAt":"2026-01-01T10:00:00Z","visibility":"LINE","textGroup":"%s",
                 "claims":[{"framework":"engineering","competency":"delivery","level":"senior"}],
                 "attestations":[{"attesterId":"%s","outcome":"CONFIRMED","attestedAt":"2026-01-02T10:00:00Z",
                  "relation":"MANAGER","relationAtWork":"PEER","covers":[]}]}""".formatted(UUID.randomUUID(), owner, UUID.randomUUID(), UUID.randomUUID());
    }

    private static String contested(UUID employee, String competency) {
        return """
                {"employeeId":"%s","framework":"engineering","competency":"%s","version":2,"reason":"LEAVE",
                 "from":"2026-01-01","until":null,"stated":true,"standing":"CONTESTED","judgedBy":"%s",
                 "judgedAt":"2026-02-01T10:00:00Z"}""".formatted(employee, competency, UUID.randomUUID());
    }

    private static String noOpportunity(UUID employee, String competency, boolean stated) {
        return """
                {"employeeId":"%s","framework":"engineering","competency":"%s","version":1,"reason":"LEAVE",
                 "from":"2026-01-01","until":null,"stated":%s}""".formatted(employee, competency, stated);
    }
}
