package org.nextlevel.evidence.directory.number;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.evidence.Company;

/** Systems that know people by the HR system's ids learn ours, and nothing else of anybody. */
@QuarkusTest
@Tag("M10.1")
class IdentificationTest {
    private Company acme;

    @BeforeEach
    void found() {
        acme = Company.ofPeople();
    }

    @Test
    void numbersAreAnsweredByIdsAlone() {
        asked(acme.hris(), List.of("ext-engineer", "ext-nobody", "ext-manager"))
                .statusCode(200)
                .body("items.externalId", contains("ext-engineer", "ext-manager"))
                .body("items[0].keySet().size()", is(2));
    }

    @Test
    void anotherCompanysNumbersAreNobodys() {
        Company other = Company.ofPeople();
        String here = asked(acme.hris(), List.of("ext-engineer")).extract().path("items[0].id");
        asked(other.hris(), List.of("ext-engineer")).statusCode(200).body("items[0].id", not(here));
        asked(acme.hris(), List.of("EXT-ENGINEER")).body("items", empty());
    }

    @Test
    void moreThanTwoHundredOrNoneAreRefused() {
        asked(acme.hris(), Collections.nCopies(201, "ext-engineer")).statusCode(422);
        asked(acme.hris(), List.of()).statusCode(422);
    }

    @Test
    @Tag("M10.2")
    void idsAreAnsweredByNumbersAlone() {
        String engineer = acme.idOf("engineer");
        numbers(acme.hris(), List.of(engineer, UUID.randomUUID().toString()))
                .statusCode(200)
                .body("items.externalId", contains("ext-engineer"))
                .body("items.id", contains(engineer))
                .body("items[0].keySet().size()", is(2));
        numbers(Company.ofPeople().hris(), List.of(engineer)).statusCode(200).body("items", empty());
        numbers(acme.hris(), Collections.nCopies(201, engineer)).statusCode(422);
        numbers(acme.hris(), List.of()).statusCode(422);
    }

    private static ValidatableResponse numbers(RequestSpecification caller, List<String> ids) {
        return caller.contentType(ContentType.JSON)
                .body(Map.of("ids", ids))
                .post("/api/directory/external-ids")
                .then();
    }

    private static ValidatableResponse asked(RequestSpecification caller, List<String> numbers) {
        return caller.contentType(ContentType.JSON)
                .body(Map.of("externalIds", numbers))
                .post("/api/directory/identifications")
                .then();
    }
}
