package org.nextlevel.evidence.directory.effect;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.evidence.Company;

/** What an entry says of a day to come is so from that day on. */
@QuarkusTest
@Tag("M10.1")
class EntryAheadTest {
    private static final String ENTRIES = "/api/directory/employees/";
    private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);

    private Company acme;

    @BeforeEach
    void found() {
        acme = Company.ofPeople();
    }

    @Test
    void aPositionToComeIsPlannedWithItsManagerAndThePresentStays() {
        acme.hires("engineer", "director", "two", in(20)).then().statusCode(200).body("position.level.key", is("one"));
        acme.hires("engineer", "director", "two", in(20))
                .then()
                .statusCode(200)
                .body("manager.name", is(named("manager")));
        planned("engineer").body("items.kind", containsInAnyOrder("POSITION", "MANAGER"));
        acme.hires("engineer", "director", "two", in(10)).then().statusCode(200);
        planned("engineer").body("items.effectiveOn", contains(in(10), in(10)));
        Days.pass(acme, 10);
        entry("engineer").body("position.level.key", is("two")).body("manager.name", is(named("director")));
        planned("engineer").body("items", empty());
    }

    @Test
    void whoIsToLeaveIsHereUntilThen() {
        acme.leaves("engineer", "manager", "one", "2025-01-01", in(5))
                .then()
                .statusCode(200)
                .body("active", is(true));
        acme.hris()
                .body(Map.of("leftOn", in(7)))
                .patch(ENTRIES + "ext-engineer")
                .then()
                .statusCode(200);
        planned("engineer").body("items.kind", contains("LEAVING")).body("items.effectiveOn", contains(in(7)));
        Days.pass(acme, 7);
        entry("engineer").body("active", is(false)).body("leftOn", is(in(0)));
    }

    @Test
    void whoseFirstDayIsToComeIsInTheDirectoryAndNotHereYet() {
        acme.hires("newcomer", "manager", "one", in(30)).then().statusCode(201).body("active", is(false));
        acme.hires("newcomer", "manager", "one", in(30)).then().statusCode(200);
        acme.as("newcomer").get("/api/employees/me").then().statusCode(403);
        acme.hires("newcomer", "director", "two", in(20)).then().statusCode(200);
        planned("newcomer").body("items.kind", contains("RETURN")).body("items.effectiveOn", contains(in(20)));
        Days.look(acme);
        entry("newcomer").body("active", is(false));
        sooner("newcomer", 20);
        Days.look(acme);
        acme.as("newcomer").get("/api/employees/me").then().statusCode(200).body("position.level.key", is("two"));
        acme.as("newcomer").get("/api/employees/me/positions").then().body("items", hasSize(1));
    }

    @Test
    void whoWasToComeIsCalledOff() {
        acme.hires("newcomer", "manager", "one", in(30));
        acme.hris()
                .body(Map.of("email", "n@acme.example"))
                .patch(ENTRIES + "ext-newcomer")
                .then()
                .statusCode(200);
        planned("newcomer").body("items", hasSize(1));
        acme.hris()
                .body(Map.of("active", false))
                .patch(ENTRIES + "ext-newcomer")
                .then()
                .statusCode(200);
        planned("newcomer").body("items", empty());
    }

    @Test
    void theDayIsThePersonsOwn() {
        LocalDate early = LocalDate.now(ZoneId.of("Pacific/Kiritimati"));
        lives("colleague", "Pacific/Kiritimati");
        lives("engineer", "Etc/GMT+12");
        for (String name : new String[] {"colleague", "engineer"}) {
            acme.hris()
                    .body(Map.of("kind", "LEAVING", "effectiveOn", early.toString()))
                    .put(ENTRIES + "ext-" + name + "/changes/leaving");
        }
        entry("colleague").body("active", is(false));
        entry("engineer").body("active", is(true)).body("leftOn", nullValue());
        Days.look(acme);
        entry("engineer").body("active", is(true));
        lives("engineer", "Pacific/Kiritimati");
        Days.look(acme);
        entry("engineer").body("active", is(false));
    }

    /** So many days pass for somebody who is not here yet. */
    private void sooner(String name, int days) {
        String id = entry(name).extract().path("id");
        acme.rows("update employee set since = since - %1$d, left_on = left_on - %1$d where id = '%2$s' returning id"
                .formatted(days, id));
        acme.rows(
                "update career_change set effective_on = effective_on - %1$d, since = since - %1$d where employee_id = '%2$s' returning id"
                        .formatted(days, id));
    }

    private void lives(String name, String timeZone) {
        acme.hris()
                .body(Map.of("timeZone", timeZone))
                .patch(ENTRIES + "ext-" + name)
                .then()
                .statusCode(200);
    }

    private ValidatableResponse entry(String name) {
        return acme.hris().get(ENTRIES + "ext-" + name).then().statusCode(200);
    }

    private ValidatableResponse planned(String name) {
        return acme.hris()
                .get(ENTRIES + "ext-" + name + "/changes?state=PLANNED")
                .then()
                .statusCode(200);
    }

    private String named(String userName) {
        return userName + " of " + acme.tenant();
    }

    private static String in(int days) {
        return TODAY.plusDays(days).toString();
    }
}
