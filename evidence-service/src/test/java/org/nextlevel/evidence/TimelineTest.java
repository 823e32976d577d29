package org.nextlevel.evidence;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Evidence is counted by month, and months with nothing are named. */
@QuarkusTest
@Tag("M3.3")
class TimelineTest {
    private static final YearMonth PRESENT = YearMonth.from(LocalDate.now(ZoneOffset.UTC));

    private Company acme;

    @BeforeEach
    void found() {
        acme = Company.ofPeople();
    }

    @Test
    void eachMonthTellsHowMuchThereIsAndWhatItClaims() {
        acme = Company.ofPeopleWithFramework();
        acme.logs("More depth", "depth", "one");
        acme.logs("Talk", "talk", "two");
        acme.sharedEvidence("Shared");
        logs(3, Map.of("metrics", List.of(Map.of("name", "cost", "result", "4"))));
        own().body("items.month", contains(month(0), month(3)))
                .body("items.count", contains(4, 1))
                .body("items.quantified", contains(0, 1))
                .body("items.shared", contains(1, 0))
                .body("items[0].competencies.competency.key", contains("depth", "talk"))
                .body("items[0].competencies.level.key", contains("one", "two"))
                .body("items[0].competencies.count", contains(2, 1))
                .body("items[1].competencies", empty());
    }

    @Test
    void wholeMonthsWithNothingAreGaps() {
        logs(2, Map.of());
        logs(8, Map.of("startedOn", PRESENT.minusMonths(10).atDay(15).toString()));
        logs(12, Map.of());
        own().body("gaps.from", contains(month(1), month(7), month(11)))
                .body("gaps.until", contains(month(1), month(3), month(11)))
                .body("gaps.months", contains(1, 5, 1))
                .body("nothingSince", is(month(2)));
    }

    @Test
    void nothingIsMissedWhileSomethingIsDoneThisMonthOrLast() {
        logs(1, Map.of());
        own().body("gaps", empty()).body("$", not(hasKey("nothingSince")));
        logs(5, Map.of());
        logs(0, Map.of());
        own().body("gaps.months", contains(3)).body("$", not(hasKey("nothingSince")));
    }

    @Test
    void whatWasBeforeTheMonthsAskedForBeginsAGap() {
        logs(12, Map.of());
        own(6).body("items", empty())
                .body("gaps.from", contains(month(11)))
                .body("gaps.until", contains(month(1)))
                .body("nothingSince", is(month(12)));
        logs(5, Map.of("startedOn", PRESENT.minusMonths(9).atDay(1).toString()));
        own(6).body("items.month", contains(month(5))).body("gaps.from", contains(month(4)));
    }

    @Test
    void whoHasNothingYetHasNoGaps() {
        own().body("items", empty()).body("gaps", empty()).body("$", not(hasKey("nothingSince")));
    }

    @Test
    void whatIsDeletedOrErasedIsNotCounted() {
        String path = acme.evidence("mine");
        acme.as("engineer").header("If-Match", "*").delete(path).then().statusCode(200);
        own().body("items", empty());
    }

    @Test
    @Tag("privacy")
    void othersSeeTheMonthsOfWhatIsSharedWithThem() {
        acme.evidence("private");
        acme.sharedEvidence("for the line");
        acme.shows(acme.evidence("for the manager"), "MANAGER");
        of("manager").statusCode(200).body("items.count", contains(2)).body("items.shared", contains(2));
        of("director").statusCode(200).body("items.count", contains(1));
        of("colleague").statusCode(403);
        acme.as("engineer")
                .header("If-Match", "*")
                .body(Map.of("visibility", "NAMED", "sharedWith", List.of(acme.idOf("colleague"))))
                .put(acme.evidence("for a colleague") + "/visibility");
        of("colleague").statusCode(200).body("items.count", contains(1));
    }

    @Test
    void howFarBackIsBounded() {
        for (int months : List.of(0, 241)) {
            acme.as("engineer")
                    .queryParam("months", months)
                    .get("/api/employees/me/evidence/timeline")
                    .then()
                    .statusCode(422)
                    .body("violations.parameter", contains("months"));
        }
    }

    private void logs(int monthsAgo, Map<String, ?> more) {
        Map<String, Object> content = new LinkedHashMap<>(more);
        content.put("summary", "Did something");
        content.put("occurredOn", PRESENT.minusMonths(monthsAgo).atDay(1).toString());
        acme.as("engineer")
                .body(content)
                .post("/api/employees/me/evidence")
                .then()
                .statusCode(201);
    }

    private static String month(int ago) {
        return PRESENT.minusMonths(ago).toString();
    }

    private ValidatableResponse own(int... months) {
        var request = acme.as("engineer");
        if (months.length > 0) {
            request = request.queryParam("months", months[0]);
        }
        return request.get("/api/employees/me/evidence/timeline").then().statusCode(200);
    }

    private ValidatableResponse of(String reader) {
        return acme.as(reader)
                .get("/api/employees/%s/evidence/timeline".formatted(acme.idOf("engineer")))
                .then();
    }
}
