package org.nextlevel.advisor.readiness.answers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.producer.Producer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.advisor.Company;

@QuarkusTest
class ReadinessResourceTest {
    @Inject
    Producer<String, String> kafka;

    private Company company;
    private UUID manager;
    private UUID emma;

    @BeforeEach
    void aCompany() {
        company = new Company(kafka).withFramework();
        manager = company.hires("mia", company.hires("dora", null));
        emma = company.hires("emma", manager);
        company.awaitOwn("emma", "verdict", "INSUFFICIENT_EVIDENCE");
    }

    @Test
    @Tag("M9.1")
    void withoutEvidenceNothingIsJudged() {
        company.readiness("emma", "me/readiness")
                .statusCode(200)
                .body("target.key", is("senior"))
                .body("perspective", is("own"))
                .body("coverage.notLookedAt", containsInAnyOrder("Delivery", "Mentoring"))
                .body("headline", containsString("Too little evidence"))
                .body("requirements[0].expectation", is("Delivers across teams."));
    }

    @Test
    @Tag("M1.3")
    @Tag("M9.7")
    void evidenceThatArrivesOverKafkaIsCountedAndNamed() {
        UUID delivery = UUID.randomUUID();
        company.evidence(delivery, 1, emma, "delivery", "LINE", Company.confirmed());
        company.evidence(UUID.randomUUID(), 1, emma, "mentoring", "PRIVATE", Company.confirmed());
        company.awaitOwn("emma", "verdict", "OPERATING_AT_LEVEL");
        company.readiness("emma", "me/readiness")
                .body("operatingSince", is(Company.today().minusMonths(7).toString()))
                .body("trace.rule", hasItem("sustained"))
                .body(
                        "trace.find { it.facts.expectationId == 'senior.delivery' }.facts.counted",
                        hasItem(delivery.toString()))
                .body("requirements[0].evidence[0].why", is("CONFIRMED"));
    }

    @Test
    @Tag("privacy")
    void aManagerGetsWhatTheSharedEvidenceShows() {
        company.evidence(UUID.randomUUID(), 1, emma, "mentoring", "PRIVATE", Company.confirmed());
        company.evidence(UUID.randomUUID(), 1, emma, "delivery", "LINE", Company.confirmed());
        company.awaitOwn("emma", "verdict", "OPERATING_AT_LEVEL");
        company.readiness("mia", emma + "/readiness")
                .body("perspective", is("shared"))
                .body("verdict", is("NOT_READY"))
                .body("requirements[1].evidence.size()", is(0))
                .body("headline", containsString("This person shows 1 of 2"));
        company.readiness("dora", emma + "/readiness").statusCode(200).body("verdict", is("NOT_READY"));
        company.readiness("emma", "me/readiness?perspective=shared").body("verdict", is("NOT_READY"));
    }

    @Test
    @Tag("privacy")
    void theOwnPerspectiveIsForTheOwnerAlone() {
        company.readiness("mia", emma + "/readiness?perspective=own").statusCode(403);
        company.readiness("emma", manager + "/readiness").statusCode(403);
        company.as("hanna", "hr")
                .get("/api/employees/" + emma + "/readiness")
                .then()
                .statusCode(403);
    }

    @Test
    @Tag("events")
    void theSameEventTwiceAndAnOlderVersionChangeNothing() {
        UUID id = UUID.randomUUID();
        company.evidence(id, 3, emma, "delivery", "LINE", Company.confirmed());
        company.evidence(id, 2, emma, "mentoring", "LINE", "");
        company.evidence(id, 3, emma, "delivery", "LINE", Company.confirmed());
        UUID event = UUID.randomUUID();
        String changed = Company.framework(2, "Delivers across departments.");
        company.tell(event, "framework-events", "FrameworkPublished", changed);
        company.tell(event, "framework-events", "FrameworkPublished", changed);
        company.withFramework();
        company.evidence(UUID.randomUUID(), 1, emma, "mentoring", "LINE", "");
        company.awaitOwn("emma", "requirements[1].evidence.size()", 1);
        company.awaitOwn("emma", "frameworkVersion", 2);
        company.readiness("emma", "me/readiness")
                .body("requirements[0].expectation", is("Delivers across departments."))
                .body("requirements[0].evidence.size()", is(1))
                .body("requirements[0].state", is("DEMONSTRATED"));
    }

    @Test
    @Tag("M1.1")
    void timeInThePositionChangesNothing() {
        String before = withoutMoment(company.readiness("emma", "me/readiness"));
        company.tells(emma, 2, "emma", manager, "engineer", 3);
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> "WAIT"
                        .equals(company.as("emma")
                                .get("/api/employees/me/timing")
                                .path("verdict")));
        assertThat(withoutMoment(company.readiness("emma", "me/readiness"))).isEqualTo(before);
    }

    private static String withoutMoment(ValidatableResponse answer) {
        return answer.extract().asString().replaceFirst("\"asOf\":\"[^\"]+\"", "");
    }

    @Test
    void whereTheWayForksTheCallerChooses() {
        company.tells(emma, 2, "emma", manager, "senior", 3);
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() ->
                        company.as("emma").get("/api/employees/me/readiness").statusCode() == 422);
        company.readiness("emma", "me/readiness")
                .body("violations[0].parameter", is("target"))
                .body("detail", containsString("lead, manager"));
        company.readiness("emma", "me/readiness?target=lead").statusCode(200).body("target.key", is("lead"));
        company.readiness("emma", "me/readiness?target=astronaut").statusCode(422);
        company.readiness("emma", "me/readiness?perspective=all").statusCode(422);
    }

    @Test
    @Tag("M10.1")
    void whoseLevelIsNotKnownIsNotAssessedAndNothingFails() {
        Company other = new Company(kafka).withFramework();
        UUID boss = other.hires("boss", null);
        other.tell(
                "people-events", "EmployeeRegistered", """
                {"employeeId":"%s","version":0,"userNameDigest":"x","managerId":"%s","framework":"","level":"",
                 "positionSince":"2025-01-01","active":true,"erased":false,"login":%s}""".formatted(UUID.randomUUID(), boss, Company.login("newbie")));
        await().atMost(Duration.ofSeconds(30))
                .until(() -> other.as("newbie").get("/api/employees/me/timing").statusCode() == 200);
        other.readiness("newbie", "me/readiness")
                .statusCode(409)
                .body("type", is("urn:problem:framework-unknown"))
                .body("detail", containsString("No level is known of this person"));
        other.readiness("newbie", "me/overview").statusCode(200);
        List.of(
                        "readiness/history",
                        "readiness/comparison",
                        "advice",
                        "plan/recommendations",
                        "plan/actions",
                        "role-models",
                        "role-models/choice")
                .forEach(path -> assertThat(other.as("newbie")
                                .get("/api/employees/me/" + path)
                                .statusCode())
                        .as(path)
                        .isLessThan(500));
        other.readiness("boss", "me/team").statusCode(200).body("items.level.name", contains("No level known"));
    }

    @Test
    void withoutItsFrameworkAPositionCannotBeAssessed() {
        Company other = new Company(kafka);
        other.hires("emma", null);
        other.readiness("emma", "me/readiness").statusCode(409).body("type", is("urn:problem:framework-unknown"));
    }

    @Test
    @Tag("tenant")
    void anotherCompanysPeopleDoNotExist() {
        Company other = new Company(kafka).withFramework();
        other.hires("boss", null);
        other.readiness("boss", emma + "/readiness").statusCode(404);
        other.readiness("boss", emma + "/timing").statusCode(404);
        other.readiness("nobody", "me/readiness").statusCode(404).body("detail", containsString("directory"));
        other.readiness("boss", "abc/readiness").statusCode(404);
    }
}
