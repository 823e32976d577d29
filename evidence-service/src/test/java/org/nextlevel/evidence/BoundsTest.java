package org.nextlevel.evidence;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What callers send is held to what can be kept and shown again. */
@QuarkusTest
@Tag("directory")
class BoundsTest {
    private static final String DATES = "must be a date from 1900-01-01 to 2200-12-31";
    private Company acme;

    @BeforeEach
    void found() {
        acme = Company.ofPeople();
    }

    @Test
    void aPageOfPeopleWithTheLongestNamesHasANextOne() {
        String name = "\u7fff".repeat(199);
        acme.isNamed("engineer", name + "a").then().statusCode(200);
        acme.isNamed("colleague", name + "b").then().statusCode(200);
        String next = acme.as("engineer")
                .queryParam("q", name.substring(0, 50))
                .queryParam("limit", 1)
                .get("/api/employees")
                .path("next");
        acme.as("engineer")
                .queryParam("q", name.substring(0, 50))
                .queryParam("cursor", next)
                .get("/api/employees")
                .then()
                .statusCode(200)
                .body("items.name", contains(name + "b"))
                .body("next", nullValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\\u001fb", "a\\nb", "a\\u0085b"})
    void aNameHasNoControlCharacters(String name) {
        acme.isNamed("engineer", name)
                .then()
                .statusCode(422)
                .body("violations[0].pointer", is("#/name"))
                .body("violations[0].detail", is("must not contain control characters"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1899-12-31", "2201-01-01", "+999999999-12-31", "-4713-01-01"})
    @Tag("dates")
    void datesAreThoseOfACalendar(String date) {
        acme.hires("engineer", "manager", "one", date)
                .then()
                .statusCode(422)
                .body("violations[0].pointer", is("#/position/from"))
                .body("violations[0].detail", is(DATES));
        acme.as("engineer")
                .body(Map.of("summary", "a", "occurredOn", date))
                .post("/api/employees/me/evidence")
                .then()
                .statusCode(422)
                .body("violations[0].pointer", is("#/occurredOn"))
                .body("violations[0].detail", is(DATES));
    }

    @Test
    void theFirstDatesAreKeptAndShownPageByPage() {
        for (String day : new String[] {"1900-01-01", "1900-01-02"}) {
            acme.as("engineer")
                    .body(Map.of("summary", "a", "occurredOn", day))
                    .post("/api/employees/me/evidence")
                    .then()
                    .statusCode(201);
        }
        String next =
                acme.as("engineer").get("/api/employees/me/evidence?limit=1").path("next");
        acme.as("engineer")
                .get("/api/employees/me/evidence?limit=1&cursor=" + next)
                .then()
                .body("items.occurredOn", contains("1900-01-01"));
    }
}
