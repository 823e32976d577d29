package org.nextlevel.evidence;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a sentence seems to say is offered to its owner, and to nobody else. */
@QuarkusTest
@Tag("M4.4")
class SuggestionTest {
    private Company acme;

    @BeforeEach
    void found() {
        acme = Company.ofPeople();
    }

    @Test
    void anAmountIsSuggestedWithItsPlaceInTheSentence() {
        String path = acme.evidence("Cut the nightly build from 40 to 12 minutes, saving €15k");
        acme.as("engineer")
                .get(path + "/suggestions")
                .then()
                .statusCode(200)
                .body("quantities.kind", contains("DURATION", "MONEY"))
                .body("quantities.text", contains("from 40 to 12 minutes", "€15k"))
                .body("quantities[0].start", is(22))
                .body("quantities[0].end", is(43))
                .body("quantities[0].before", is("40"))
                .body("quantities[0].value", is("12"))
                .body("quantities[0].unit", is("minutes"))
                .body("quantities[1].currency", is("EUR"));
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
        String path = acme.sharedEvidence("Led 5 engineers") + "/suggestions";
        acme.as("manager").get(path).then().statusCode(403);
    }

    @Test
    void asideFromTheSuggestionNothingIsAsserted() {
        String path = acme.evidence("Saved 20 hours a week");
        acme.as("engineer").get(path + "/suggestions").then().statusCode(200);
        acme.as("engineer").get(path).then().body("claims", empty()).body("version", is(0));
    }
}
