package org.nextlevel.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.testkit.Topics;

/** Whose screens are told what happens to evidence and people: those who may read it then. */
@QuarkusTest
@Tag("live")
@Tag("privacy")
class WhoMayKnowTest {
    private Company acme;

    @BeforeEach
    void found() {
        acme = Company.ofPeopleWithFramework();
    }

    @Test
    void whatIsPrivateIsForTheOwnerAlone() {
        String path = acme.evidence("Private");
        String subject = "evidence/" + path.substring(path.lastIndexOf('/') + 1);
        ConsumerRecord<String, String> logged = told(
                "evidence-events",
                "EvidenceLogged",
                record -> Topics.header(record, "ce_subject").equals(Optional.of(subject)));
        assertThat(audience(logged)).containsExactly(acme.idOf("engineer"));
        assertThat(Topics.header(logged, "ce_position")).isPresent();
    }

    @Test
    void whatIsSharedIsForThoseWhoMayReadItAndItsWithdrawalForThoseWhoCould() {
        String path = acme.evidence("Shared");
        acme.shows(path, "LINE");
        assertThat(audience(told("evidence-events", "EvidenceShared")))
                .containsOnly(ids("engineer", "manager", "director"));
        acme.shows(path, "PRIVATE");
        assertThat(audience(told("evidence-events", "EvidenceWithdrawn")))
                .containsOnly(ids("engineer", "manager", "director"));
        acme.as("engineer").header("If-Match", "*").delete(path).then().statusCode(200);
        assertThat(audience(told("evidence-events", "EvidenceDeleted"))).containsOnly(ids("engineer"));
    }

    @Test
    void whatIsSharedWithTheManagerIsNotForThoseAbove() {
        acme.shows(acme.evidence("For the manager"), "MANAGER");
        assertThat(audience(told("evidence-events", "EvidenceShared"))).containsOnly(ids("engineer", "manager"));
    }

    @Test
    void whatHappensToSomebodyIsForThePersonTheLineAndHr() {
        acme.hires("engineer", "director", "two", "2026-02-01");
        assertThat(audience(told("people-events", "ManagerChanged")))
                .containsOnly(Stream.concat(Stream.of("role:hr"), Stream.of(ids("engineer", "manager", "director")))
                        .toArray(String[]::new));
    }

    @Test
    void aMatrixManagerLearnsOfIt() {
        acme.hires("petra", "director");
        acme.hris()
                .body("{\"matrixManagerExternalIds\":[\"ext-petra\"]}")
                .patch("/api/directory/employees/ext-engineer");
        assertThat(audience(told("people-events", "EmployeeChanged")))
                .containsOnly(
                        Stream.concat(Stream.of("role:hr"), Stream.of(ids("engineer", "manager", "director", "petra")))
                                .toArray(String[]::new));
    }

    @Test
    void opportunitiesThatSomebodyDidNotHaveAreForThatPersonAlone() {
        acme.lacks("depth", "OTHER").then().statusCode(201);
        assertThat(audience(told("evidence-events", "NoOpportunityStated"))).containsOnly(ids("engineer"));
    }

    private ConsumerRecord<String, String> told(String topic, String type) {
        return told(topic, type, _ -> true);
    }

    private ConsumerRecord<String, String> told(
            String topic, String type, Predicate<ConsumerRecord<String, String>> which) {
        return await().atMost(Duration.ofSeconds(30))
                .until(
                        () -> Topics.records(topic, acme.tenant()).stream()
                                .filter(record -> type.equals(
                                        Topics.header(record, "ce_type").orElse("")))
                                .filter(which)
                                .toList(),
                        found -> found.size() == 1)
                .getFirst();
    }

    private static List<String> audience(ConsumerRecord<String, String> record) {
        return List.of(Topics.header(record, "ce_audience").orElseThrow().split(","));
    }

    private String[] ids(String... names) {
        return Stream.of(names).map(acme::idOf).toArray(String[]::new);
    }
}
