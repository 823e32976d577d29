package org.nextlevel.evidence.nudge;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nextlevel.evidence.Company;

@QuarkusTest
@Tag("M3.3")
class NudgeSettingsTest {
    private static final String SETTINGS = "/api/employees/me/nudge-settings";
    private static final String NUDGES = "/api/employees/me/nudges";
    private Company acme;

    @BeforeEach
    void found() {
        acme = Company.ofPeople();
    }

    @Test
    void whoNeverChoseIsNudgedAfterFourWeeksAndNinetyDays() {
        acme.as("engineer")
                .get(SETTINGS)
                .then()
                .statusCode(200)
                .body("loggedWeeks", is(4))
                .body("sharedDays", is(90));
    }

    @Test
    void everybodyChoosesForThemselves() {
        change("*", "{\"loggedWeeks\":1,\"sharedDays\":7}").then().statusCode(200);
        Look.at(acme, 8);
        acme.as("engineer").get(NUDGES).then().body("items.kind", contains("NOTHING_LOGGED", "NOTHING_SHARED"));
        acme.as("colleague").get(NUDGES).then().body("items", empty());
    }

    @Test
    void offMeansOff() {
        change("*", "{\"loggedWeeks\":null}")
                .then()
                .statusCode(200)
                .body("loggedWeeks", nullValue())
                .body("sharedDays", nullValue());
        Look.at(acme, 365);
        acme.as("engineer").get(NUDGES).then().body("items", empty());
        change("*", "{\"loggedWeeks\":4}");
        Look.at(acme, 365);
        acme.as("engineer").get(NUDGES).then().body("items.kind", contains("NOTHING_LOGGED"));
    }

    @Test
    void whatIsTurnedOffIsShownNoLonger() {
        Look.at(acme, 91);
        change("*", "{\"sharedDays\":90}");
        acme.as("engineer").get(NUDGES).then().body("items.kind", contains("NOTHING_SHARED"));
    }

    @Test
    void aChangeNeedsTheSettingsAsTheyAre() {
        String usual = acme.as("engineer").get(SETTINGS).header("ETag");
        change(usual, "{\"loggedWeeks\":2}").then().statusCode(200);
        change(usual, "{\"loggedWeeks\":3}").then().statusCode(412);
        String chosen = acme.as("engineer")
                .get(SETTINGS)
                .then()
                .body("loggedWeeks", is(2))
                .extract()
                .header("ETag");
        change(chosen, "{\"loggedWeeks\":3}").then().statusCode(200).body("loggedWeeks", is(3));
        acme.as("engineer").body("{\"loggedWeeks\":3}").put(SETTINGS).then().statusCode(428);
    }

    @ParameterizedTest
    @CsvSource({"loggedWeeks, 0", "loggedWeeks, 53", "sharedDays, 6", "sharedDays, 366"})
    void spansHaveBounds(String property, int value) {
        change("*", "{\"%s\":%d}".formatted(property, value))
                .then()
                .statusCode(422)
                .body("violations[0].pointer", is("#/" + property));
    }

    private Response change(String ifMatch, String body) {
        return acme.as("engineer").header("If-Match", ifMatch).body(body).put(SETTINGS);
    }
}
