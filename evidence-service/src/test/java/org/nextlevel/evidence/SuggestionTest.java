package org.nextlevel.evidence;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@Tag("M3.3")
class SuggestionTest {
    private static final String BUILD = "Cut the nightly build from 40 to 12 minutes, saving €15k in March 2026";
    private Company acme;

    @BeforeEach
    void found() {
        acme = Company.ofPeopleWithFramework();
    }

    @Test
    void anAmountIsSuggestedWithItsPlaceInTheText() {
        acme.as("engineer")
                .get(acme.evidence(BUILD) + "/suggestions")
                .then()
                .statusCode(200)
                .body("text", is(BUILD))
                .body("quantities.kind", contains("DURATION", "MONEY"))
                .body("quantities.text", contains("from 40 to 12 minutes", "€15k"))
                .body("quantities[0].start", is(22))
                .body("quantities[0].end", is(43))
                .body("quantities[0].before", is("40"))
                .body("quantities[0].value", is("12"))
                .body("quantities[0].unit", is("minutes"))
                .body("quantities[1].currency", is("EUR"))
                .body("periods.from", contains("2026-03-01"))
                .body("periods.until", contains("2026-03-31"));
    }

    @Test
    void whoLogsASentenceIsToldAtOnceWhatItSuggests() {
        acme.as("engineer")
                .body(Map.of("summary", BUILD))
                .post("/api/employees/me/evidence")
                .then()
                .statusCode(201)
                .body("suggestions.quantities.id", contains("quantity:from 40 to 12 minutes", "quantity:€15k"))
                .body("metrics", empty())
                .body("hints", empty());
    }

    @Test
    void whatIsAcceptedIsToldFromThenOn() {
        String path = acme.evidence(BUILD);
        decide(
                        path,
                        List.of("quantity:from 40 to 12 minutes", "period:2026-03-01/2026-03-31"),
                        List.of("quantity:€15k"))
                .then()
                .statusCode(200)
                .body("metrics[0].baseline", is("40"))
                .body("metrics[0].result", is("12"))
                .body("metrics[0].unit", is("minutes"))
                .body("startedOn", is("2026-03-01"))
                .body("occurredOn", is("2026-03-31"))
                .body("revision", is(2))
                .body("suggestions.quantities", empty())
                .body("suggestions.periods", empty());
        acme.as("engineer").get(path + "/suggestions").then().body("quantities", empty());
    }

    @Test
    void dismissingAssertsNothing() {
        String path = acme.evidence(BUILD);
        decide(path, List.of(), List.of("quantity:€15k"))
                .then()
                .statusCode(200)
                .body("revision", is(1))
                .body("metrics", empty())
                .body("suggestions.quantities.text", contains("from 40 to 12 minutes"));
    }

    @Test
    void whatIsNoSuggestionCannotBeAccepted() {
        String path = acme.evidence(BUILD);
        decide(path, List.of("quantity:€15k", "kind:STRATEGY"), List.of())
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("#/accept/1"));
        acme.as("engineer").get(path).then().body("metrics", empty()).body("version", is(0));
    }

    @Test
    void aSentenceWithoutAnAmountHasNone() {
        acme.as("engineer")
                .get(acme.evidence("Moved the fleet to Java 25 in 2024") + "/suggestions")
                .then()
                .statusCode(200)
                .body("quantities", empty());
    }

    @Test
    @Tag("privacy")
    void evenOfSharedEvidenceTheyAreForTheOwnerAlone() {
        String path = acme.sharedEvidence("Led 5 engineers");
        acme.as("manager").get(path + "/suggestions").then().statusCode(403);
        acme.as("manager")
                .get(path)
                .then()
                .body("$", not(hasKey("suggestions")))
                .body("$", not(hasKey("hints")));
    }

    @Test
    @Tag("M4.4")
    void theOwnerIsToldWhatWouldMakeItStronger() {
        String path = acme.evidence("We made the build faster");
        acme.as("engineer")
                .get(path)
                .then()
                .body("hints.rule", contains("UNQUANTIFIED", "WE_WITHOUT_OWN_PART"))
                .body("hints.field", hasItem("metrics"));
    }

    @Test
    void asideFromTheSuggestionNothingIsAsserted() {
        String path = acme.evidence("Saved 20 hours a week");
        acme.as("engineer").get(path + "/suggestions").then().statusCode(200);
        acme.as("engineer").get(path).then().body("claims", empty()).body("version", is(0));
    }

    private Response decide(String path, List<String> accept, List<String> dismiss) {
        return acme.as("engineer")
                .header("If-Match", "*")
                .body(Map.of("accept", accept, "dismiss", dismiss))
                .post(path + "/suggestions/decisions");
    }
}
