package org.nextlevel.kit.openapi;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

/** What the description of the sample service's API says without an annotation for it at each method. */
@QuarkusTest
class ProblemAnswersTest {
    @Test
    void aNegotiatedAnswerTakesFormatAndLanguageFirst() {
        described()
                .root("paths.'/notes/secret'.get")
                .body("parameters.name", contains("format", "language"))
                .body("parameters.in", contains("query", "query"))
                .body("parameters[0].description", is("`json`, `pdf` or `html`; instead of `Accept`."))
                .body("parameters[0].example", is("pdf"))
                .body("parameters[0].schema.type", is("string"))
                .body("parameters[1].description", is("`en` or `de`; instead of `Accept-Language`."))
                .body("parameters[1].example", is("en"))
                .body("responses.'406'.description", is("`not-acceptable`: none of the formats in `Accept` is there"))
                .body("responses.'422'.description", containsString("`invalid`"));
    }

    @Test
    void aChangeNeedsTheVersionThatWasRead() {
        described()
                .root("paths.'/notes/{id}'.put.responses")
                .body("", hasKey("404"))
                .body("", hasKey("412"))
                .body("", hasKey("428"))
                .body("", not(hasKey("406")));
    }

    private static ValidatableResponse described() {
        return given().accept("application/json")
                .get("/q/openapi?format=json")
                .then()
                .statusCode(200);
    }
}
