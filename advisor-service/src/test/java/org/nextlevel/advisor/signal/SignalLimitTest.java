package org.nextlevel.advisor.signal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.Producer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.advisor.Company;
import org.nextlevel.advisor.signal.statement.SignalKind;

/** How many signals a company or a team holds, so that an answer about timing stays cheap. */
@QuarkusTest
@Tag("M5.4")
class SignalLimitTest {
    private static final String COMPANY = "{\"type\":\"COMPANY\"}";

    @Inject
    Producer<String, String> kafka;

    private Company company;

    @BeforeEach
    void aCompany() {
        company = new Company(kafka);
    }

    @Test
    void aScopeHoldsFiftyThatAreNotOver() {
        UUID manager = company.hires("mia", null);
        holds(50);
        states(SignalKind.LAYOFFS, COMPANY, Company.today())
                .statusCode(409)
                .body("type", is("urn:problem:too-many-signals"));
        states(SignalKind.LAYOFFS, "{\"type\":\"TEAM\",\"managerId\":\"%s\"}".formatted(manager), Company.today())
                .statusCode(201);
        states(SignalKind.LAYOFFS, COMPANY, Company.today().minusDays(1)).statusCode(201);
        String last = company.as("hanna", "hr").get("/api/signals?limit=1").path("items[0].id");
        company.as("hanna", "hr").delete("/api/signals/" + last).then().statusCode(204);
        states(SignalKind.LAYOFFS, COMPANY, Company.today()).statusCode(201);
    }

    private static final List<SignalKind> OF_THE_COMPANY = Stream.of(SignalKind.values())
            .filter(kind -> !kind.isPersonal() && kind != SignalKind.OPENING)
            .toList();

    @Test
    void whatIsStatedAtOnceDoesNotPassTheLimitTogether() throws Exception {
        holds(49);
        List<Future<Integer>> statuses = new ArrayList<>();
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            // Signals can be read and counted, so that every request gets as far as it may before any of them ends.
            company.whileNobodyWrites("signal", () -> {
                for (SignalKind kind : OF_THE_COMPANY) {
                    statuses.add(executor.submit(() ->
                            states(kind, COMPANY, Company.today()).extract().statusCode()));
                }
                await().atMost(Duration.ofSeconds(30)).until(() -> waiting() == OF_THE_COMPANY.size());
            });
        }
        assertThat(statuses.stream().map(Future::resultNow))
                .containsOnlyOnce(201)
                .containsOnly(201, 409);
    }

    @Test
    void anAnswerReadsNoMoreThanAScopeMayHold() {
        company.hires("mia", null);
        company.rows("insert into signal (id, tenant, version, kind, scope, starts_on, ends_on, source, recorded_at)"
                + " select gen_random_uuid(), current_setting('nextlevel.tenant'), 0, 'TEAM_GROWTH', 'COMPANY', day, day,"
                + " 'HR', now() from generate_series(date '2100-01-01', date '2100-12-31', interval '1 day') as days(day)"
                + " returning id");
        company.readiness("mia", "me/timing").statusCode(200).body("upcoming.size()", is(200));
    }

    private int waiting() {
        return company.rows("select pid from pg_locks where not granted"
                        + " and (relation = 'signal'::regclass or locktype = 'advisory')")
                .size();
    }

    /** Signals of the company, each for a day of its own. */
    private void holds(int signals) {
        for (int day = 1; day <= signals; day++) {
            states(SignalKind.REVIEW_CYCLE, COMPANY, Company.today().plusDays(day))
                    .statusCode(201);
        }
    }

    private ValidatableResponse states(SignalKind kind, String scope, LocalDate day) {
        return company.states(
                "hanna",
                "{\"kind\":\"%s\",\"scope\":%s,\"from\":\"%s\",\"until\":\"%s\"}".formatted(kind, scope, day, day),
                "hr");
    }
}
