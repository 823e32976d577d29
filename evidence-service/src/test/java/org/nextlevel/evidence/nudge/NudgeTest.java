package org.nextlevel.evidence.nudge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.evidence.Company;
import org.nextlevel.kit.background.EveryTenant;

@QuarkusTest
@Tag("M3.3")
class NudgeTest {
    @Inject
    Clock clock;

    @Inject
    NudgeSchedule schedule;

    @Inject
    EveryTenant tenants;

    private Company acme;

    @BeforeEach
    void found() {
        acme = Company.ofPeople();
    }

    @Test
    void whoLoggedNothingForFourWeeksIsNudgedOnce() {
        Look.at(acme, 27);
        nudges("engineer").body("items", empty());
        Look.at(acme, 29);
        String raised = nudges("engineer")
                .body("items.kind", contains("NOTHING_LOGGED"))
                .body("items[0].since", nullValue())
                .extract()
                .path("items[0].raisedAt");
        Look.at(acme, 60);
        nudges("engineer").body("items.raisedAt", contains(raised));
    }

    @Test
    void theNextPieceEndsTheGap() {
        Look.at(acme, 29);
        acme.evidence("at last");
        nudges("engineer").body("items", empty());
        nudges("colleague").body("items.kind", contains("NOTHING_LOGGED"));
    }

    @Test
    void aDeletedPieceDoesNotCount() {
        acme.evidence("kept");
        Look.at(acme, 29);
        nudges("engineer").body("items[0].since", is(today().toString()));
        String path = acme.evidence("deleted");
        nudges("engineer").body("items", empty());
        acme.as("engineer").header("If-Match", "*").delete(path).then().statusCode(200);
        nudges("engineer").body("items.kind", contains("NOTHING_LOGGED"));
    }

    @Test
    @Tag("M0.2")
    void whoSharedNothingForNinetyDaysIsNudgedUntilSomethingIsShared() {
        String path = acme.evidence("private");
        Look.at(acme, 89);
        nudges("engineer").body("items.kind", contains("NOTHING_LOGGED"));
        Look.at(acme, 91);
        nudges("engineer").body("items.kind", contains("NOTHING_LOGGED", "NOTHING_SHARED"));
        acme.shows(path, "MANAGER").then().statusCode(200);
        nudges("engineer").body("items.kind", contains("NOTHING_LOGGED"));
    }

    @Test
    void aGapDoesNotBeginBeforeThePosition() {
        acme.hires("newcomer", "manager", "one", today().minusDays(1).toString())
                .then()
                .statusCode(201);
        Look.addedBefore(acme, 100);
        Look.at(acme, 0);
        nudges("newcomer").body("items", empty());
        nudges("engineer").body("items.kind", contains("NOTHING_LOGGED", "NOTHING_SHARED"));
    }

    @Test
    void aGapDoesNotBeginBeforeThePersonIsInTheDirectory() {
        Look.at(acme, 1);
        nudges("engineer").body("items", empty());
    }

    @Test
    void whoLeftIsNotNudged() {
        acme.rows("update employee set active = false where user_name = 'colleague' returning id");
        Look.at(acme, 29);
        assertThat(acme.rows("select e.user_name from nudge join employee e on e.id = employee_id"))
                .containsExactlyInAnyOrder("director", "manager", "engineer");
    }

    @Test
    @Tag("tenant")
    void aLookAtOneCompanyNudgesNobodyOfAnother() {
        Company globex = Company.ofPeople();
        Look.at(globex, 29);
        assertThat(globex.rows("select employee_id from nudge")).hasSize(4);
        assertThat(acme.rows("select employee_id from nudge")).isEmpty();
    }

    @Test
    @Tag("tenant")
    void everyCompanyIsLookedAt() {
        Company globex = Company.ofPeople();
        Look.addedBefore(acme, 29);
        Look.addedBefore(globex, 29);
        tenants.rounds("employee", schedule::nudge).go();
        assertThat(acme.rows("select employee_id from nudge")).hasSize(4);
        assertThat(globex.rows("select employee_id from nudge")).hasSize(4);
    }

    private ValidatableResponse nudges(String person) {
        return acme.as(person).get("/api/employees/me/nudges").then().statusCode(200);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
