package org.nextlevel.advisor.copy.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.apache.kafka.clients.producer.Producer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nextlevel.advisor.Company;
import org.nextlevel.kit.tenant.UserNameDigest;
import org.nextlevel.testkit.TestEvent;
import org.nextlevel.testkit.log.ExpectedLog;

/** Events that somebody else than their owner told, or told wrongly: over the real broker, to the real consumer. */
@QuarkusTest
@Tag("forged-events")
@ExpectedLog(logger = "org.nextlevel.kit.event.inbox.ReceiveTogether", says = "The record at")
class ForgedEventTest {
    private static final String STATE = """
            {"employeeId":"%s","version":%d,"userNameDigest":"%s","framework":"engineering","level":"engineer","positionSince":"2025-01-01","active":true,"login":%s}""";

    @Inject
    Producer<String, String> kafka;

    @Inject
    UserNameDigest digests;

    @Inject
    MeterRegistry metrics;

    private Company company;
    private UUID maria;

    @BeforeEach
    void mariaWorksHere() {
        company = new Company(kafka).withFramework();
        maria = company.hires("maria", null);
    }

    @Test
    void aVersionFarBeyondTheKnownOneTakesNobodyOver() {
        UUID forged = tell(content(1_000_000_000), "EmployeeChanged", Instant.now(), "/evidence-service");
        awaitDeadLetter(forged);
        assertThat(statusOf("mallory")).isEqualTo(404);
        assertThat(statusOf("maria")).isEqualTo(200);
    }

    @Test
    void aFirstVersionThatNoThingReachesIsRefused() {
        String state = state(UUID.randomUUID(), 1_000_000_000, "mallory");
        awaitDeadLetter(tell(state, "EmployeeRegistered", Instant.now(), "/evidence-service"));
        assertThat(statusOf("mallory")).isEqualTo(404);
    }

    @Test
    void theNextWordOfTheOwnerUndoesAVersionThatWasNotItsOwn() {
        tell(content(500), "EmployeeChanged", Instant.now().minus(Duration.ofMinutes(10)), "/evidence-service");
        await().atMost(Duration.ofSeconds(30)).until(() -> statusOf("mallory") == 200);
        String own = state(maria, 2, "maria");
        tell(own, "EmployeeRepublished", Instant.now(), "/evidence-service");
        await().atMost(Duration.ofSeconds(30)).until(() -> statusOf("maria") == 200);
        assertThat(statusOf("mallory")).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({
        "EmployeeChanged,0,/framework-service,foreign-source",
        "EvidenceLogged,0,/evidence-service,foreign-type",
        "EmployeeChanged,60,/evidence-service,from-the-future"
    })
    void whatItsOwnerDidNotTellIsRefusedAndCounted(String type, int minutesAhead, String source, String reason) {
        double before = refused(reason);
        awaitDeadLetter(tell(content(2), type, Instant.now().plus(Duration.ofMinutes(minutesAhead)), source));
        assertThat(refused(reason)).isEqualTo(before + 1);
        assertThat(statusOf("mallory")).isEqualTo(404);
    }

    private double refused(String reason) {
        return metrics.counter("nextlevel.events.refused", "topic", "people-events", "reason", reason)
                .count();
    }

    private String content(int version) {
        return state(maria, version, "mallory");
    }

    private String state(UUID employee, int version, String userName) {
        return STATE.formatted(employee, version, digests.of(company.tenant(), userName), Company.login(userName));
    }

    private UUID tell(String state, String type, Instant at, String source) {
        UUID id = UUID.randomUUID();
        kafka.send(TestEvent.of(type, company.tenant(), source)
                .with("id", id)
                .with("time", at)
                .to("people-events", company.tenant(), state));
        return id;
    }

    private void awaitDeadLetter(UUID event) {
        await().atMost(Duration.ofSeconds(30))
                .until(() -> !company.rows(
                                "select id from dead_letter where headers @> '[{\"value\": \"%s\"}]'".formatted(event))
                        .isEmpty());
    }

    private int statusOf(String userName) {
        return company.as(userName).get("/api/employees/me/timing").statusCode();
    }
}
