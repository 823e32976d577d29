package org.nextlevel.evidence.suggestion;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.evidence.Company;

/** Which competency a demand in somebody's own words asks for. */
@QuarkusTest
@Tag("M6.4")
@Tag("M9.6")
class DemandSuggestionTest {
    private Company acme;

    @BeforeEach
    void theFrameworkIsKnown() {
        acme = Company.ofPeople();
        acme.hears("FrameworkPublished", UUID.randomUUID(), """
                {"frameworkId":"%s","framework":"craft","version":1,"content":{
                 "levels":[{"key":"one","name":"One"},{"key":"two","name":"Two","after":["one"]}],
                 "competencies":[{"key":"growing","name":"People development"},{"key":"money","name":"Budget"}],
                 "expectations":[{"id":"two.growing","level":"two","competency":"growing","text":"Mentors several people."},
                  {"id":"two.money","level":"two","competency":"money","text":"Plans the budget of a department."}]}}""".formatted(UUID.randomUUID()));
        await().atMost(Duration.ofSeconds(30))
                .until(() -> !acme.rows("select 1 from known_wording").isEmpty());
    }

    @Test
    void eachDemandIsLikenedWithTheFrameworkInItsOrder() {
        suggests("craft", List.of("Plan the budget of your department.", "Lunch was good", "Mentor two people."))
                .statusCode(200)
                .body("items.size()", is(3))
                .body("items[0].competency.key", is("money"))
                .body("items[0].competency.name", is("Budget"))
                .body("items[1]", not(hasKey("competency")))
                .body("items[2].competency.key", is("growing"))
                .body("provenance.threshold", is(0.38f));
    }

    @Test
    void ofAFrameworkThatIsNotKnownNothingIsSuggested() {
        suggests("other", List.of("Mentor two people.")).statusCode(200).body("items[0]", not(hasKey("competency")));
    }

    @Test
    void aDemandInALanguageThatNobodyReadsSaysSo() {
        suggests("craft", List.of("Guida due colleghi nuovi.", "Mentor two people."))
                .statusCode(200)
                .body("items[0]", not(hasKey("competency")))
                .body("items[0].unread.language", is("it"))
                .body("items[1]", not(hasKey("unread")));
    }

    @Test
    @Tag("bounds")
    void noMoreThanTwentyAreAskedForAtOnce() {
        suggests("craft", Collections.nCopies(21, "Mentor two people.")).statusCode(422);
    }

    private ValidatableResponse suggests(String framework, List<String> demands) {
        return acme.as("manager")
                .body(Map.of("framework", framework, "level", "two", "demands", demands))
                .post("/api/employees/competency-suggestions")
                .then();
    }
}
