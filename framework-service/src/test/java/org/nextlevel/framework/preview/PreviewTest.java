package org.nextlevel.framework.preview;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.framework.Editors;
import org.nextlevel.framework.OtherServices;

@QuarkusTest
@Tag("M9.4")
class PreviewTest {
    private final Editors acme = Editors.ofNewCompany();
    private final OtherServices others = new OtherServices(acme.tenant());

    @Test
    void thePeopleOfAffectedLevelsAreCountedAsTheDirectoryTells() throws IOException {
        acme.writes("craft", Editors.small("Does it well."));
        UUID promoted = UUID.randomUUID();
        others.employee("EmployeeRegistered", UUID.randomUUID(), 0, "one", true);
        others.employee("EmployeeRegistered", promoted, 0, "one", true);
        others.employee("EmployeeChanged", promoted, 2, "two", true);
        others.employee("EmployeeChanged", promoted, 1, "one", true);
        others.employee("EmployeeRegistered", UUID.randomUUID(), 0, "two", false);
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> preview().body("people", is(2)));
        preview().body("from", nullValue()).body("to", is(1));
        acme.publishes("craft");
        acme.writes("craft", Editors.small("Leads several teams through unclear, risky projects."));
        preview()
                .body("from", is(1))
                .body("to", is(2))
                .body("people", is(2))
                .body("levels.find { it.level.key == 'two' }.people", is(1))
                .body("levels.find { it.level.key == 'two' }.nextFor", is(1))
                .body("comparison.changes.size()", is(1));
    }

    @Test
    void whoLeftIsNotCountedUntilComingBack() throws IOException {
        acme.writes("craft", Editors.small("Does it well."));
        UUID gone = UUID.randomUUID();
        UUID returned = UUID.randomUUID();
        others.employee("EmployeeRegistered", gone, 0, "one", true);
        others.employee("EmployeeRegistered", returned, 0, "one", true);
        others.employee("EmployeeLeft", gone, 1, "one", false);
        others.employee("EmployeeLeft", returned, 1, "one", false);
        others.employee("EmployeeRehired", returned, 2, "one", true);
        others.employee("ManagerChanged", UUID.randomUUID(), 0, "one", true);
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> preview().body("people", is(2)));
    }

    @Test
    void aDraftThatAsksNothingElseAffectsNobody() {
        acme.writes("craft", Editors.small("Does it well."));
        acme.publishes("craft");
        acme.writes("craft", Editors.small("Does it well.").replace("name: One", "name: Uno"));
        preview().body("people", is(0)).body("levels", empty());
    }

    @Test
    void whoseNextLevelOrOpenCaseItIsIsAffectedTooAndEverybodyOnce() throws IOException {
        acme.writes("craft", ladder("Does it well.", "Leads a team."));
        acme.publishes("craft");
        acme.writes("craft", ladder("Does it well.", "Leads three teams."));
        others.employs("three");
        others.employs("two");
        others.asks(others.employs("two"), "three");
        asked(5, "one", "three");
        others.asks(others.employs("one"), "guide");
        others.asks(others.employs("guide"), "three");
        awaitPeople(8);
        preview()
                .body("smallestGroup", is(5))
                .body("levels.level.key", contains("three"))
                .body("levels[0].people", is(1))
                .body("levels[0].nextFor", is(2))
                .body("levels[0].openCases", is(5));
    }

    @Test
    void whoIsAffectedByTwoLevelsIsCountedAtBothAndOnceInAll() throws IOException {
        acme.writes("craft", ladder("Leads a team.", "Leads a team."));
        acme.publishes("craft");
        acme.writes("craft", ladder("Leads three teams.", "Leads three teams."));
        asked(4, "one", "three");
        asked(1, "two", "three");
        awaitPeople(5);
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> preview().body("levels.find { it.level.key == 'three' }.openCases", is(5)));
        preview()
                .body("people", is(5))
                .body("levels.level.key", contains("two", "three"))
                .body("levels.people", contains(1, 0))
                .body("levels.nextFor", contains(4, 1));
    }

    @Test
    @Tag("privacy")
    void aCaseThatIsPreparedOrOverOrOfWhoLeftOrForAnotherFrameworkIsNotCountedAndNoneOfFewerThanFive()
            throws IOException {
        acme.writes("craft", ladder("Does it well.", "Leads a team."));
        acme.publishes("craft");
        acme.writes("craft", ladder("Does it well.", "Leads three teams."));
        UUID closed = others.employs("one");
        UUID completed = others.employs("one");
        UUID gone = others.employs("one");
        UUID elsewhere = others.employs("one");
        others.opensCase(others.employs("one"), "three");
        others.employee("EmployeeLeft", gone, 1, "one", false);
        others.asks(gone, "three");
        others.tellCase(
                "CaseClosed", OtherServices.caseState(others.asks(closed, "three"), closed, 2, "three", "CLOSED"));
        others.tellCase(
                "CaseCompleted",
                OtherServices.caseState(others.asks(completed, "three"), completed, 4, "three", "COMPLETED"));
        others.tellCase(
                "PromotionAsked",
                OtherServices.caseState(UUID.randomUUID(), elsewhere, 0, "three", "ASKED")
                        .replace("craft", "sales"));
        asked(4, "one", "three");
        awaitKept("position", 9);
        awaitKept("open_case", 9);
        preview().body("people", is(0)).body("levels[0].openCases", nullValue());
        asked(1, "one", "three");
        awaitPeople(5);
        preview().body("levels[0].openCases", is(5)).body("levels[0].people", is(0));
    }

    private void asked(int people, String level, String target) throws IOException {
        for (int i = 0; i < people; i++) {
            others.asks(others.employs(level), target);
        }
    }

    private void awaitKept(String table, int rows) {
        await().atMost(Duration.ofSeconds(30))
                .until(() -> others.rows("select 1 from " + table).size() == rows);
    }

    private ValidatableResponse preview() {
        return acme.editor().get("/api/frameworks/craft/draft/preview").then().statusCode(200);
    }

    private void awaitPeople(int people) {
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> preview().body("people", is(people)));
    }

    /** Four levels, of which the last two both come after the second, and what is expected at the second and the third. */
    private static String ladder(String second, String third) {
        return """
                name: Craft
                tracks: [{key: main, name: Main}]
                levels:
                - {key: one, name: One, track: main}
                - {key: two, name: Two, track: main, after: [one]}
                - {key: three, name: Three, track: main, after: [two]}
                - {key: guide, name: Guide, track: main, after: [two]}
                competencies: [{key: craft, name: Craft}]
                expectations:
                - {id: two.craft, level: two, competency: craft, text: "%s"}
                - {id: three.craft, level: three, competency: craft, text: "%s"}
                - {id: guide.craft, level: guide, competency: craft, text: "Guides others."}
                """.formatted(second, third);
    }
}
