package org.nextlevel.gateway.problem;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsStringIgnoringCase;
import static org.hamcrest.Matchers.is;
import static org.nextlevel.gateway.Calls.body;
import static org.nextlevel.gateway.Calls.isProblem;
import static org.nextlevel.gateway.Calls.signedIn;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.gateway.Services;

/** What the gateway refuses by itself is said in the language that was asked for; the limit of requests has a test of its own. */
@QuarkusTest
@WithTestResource(Services.class)
@Tag("languages")
class RefusedInGermanTest {
    private static final String LANGUAGE = "Accept-Language";
    private static final int MORE_THAN_THE_LIMIT = 100 * 1024 + 1;

    @Test
    void eachRefusalNamesItsLanguage() {
        isGerman(given().header(LANGUAGE, "de").get("/api/employees/me"), 401, "unauthenticated");
        isGerman(signedIn().header(LANGUAGE, "de-AT, en;q=0.5").get("/nowhere"), 404, "not-found");
        isGerman(given().header(LANGUAGE, "de").post("/openapi"), 405, "method-not-allowed");
        Response tooLarge =
                body(signedIn().header(LANGUAGE, "de"), MORE_THAN_THE_LIMIT).post("/api/employees/me/evidence");
        isGerman(tooLarge, 413, "too-large");
    }

    @Test
    void whoAsksForAnotherLanguageReadsEnglish() {
        given().header(LANGUAGE, "fr")
                .get("/api/employees/me")
                .then()
                .header("Content-Language", is("en"))
                .body("detail", is("Send a valid access token: Authorization: Bearer <token>."));
    }

    private static void isGerman(Response answer, int status, String code) {
        isProblem(answer, status, code);
        answer.then().header("Content-Language", is("de")).header("Vary", containsStringIgnoringCase(LANGUAGE));
    }
}
