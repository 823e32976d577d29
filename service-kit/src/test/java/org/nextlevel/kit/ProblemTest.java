package org.nextlevel.kit;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;
import org.nextlevel.testkit.Tokens;

@QuarkusTest
class ProblemTest {
    @Test
    void anUnknownPropertyIsNamed() {
        write("{\"text\":\"a\",\"txet\":\"b\"}")
                .statusCode(422)
                .contentType("application/problem+json")
                .body("type", is("urn:problem:invalid"))
                .body("violations[0].pointer", is("#/txet"))
                .body("detail", containsString("tags, text"));
    }

    @Test
    void everyBrokenRuleIsListedWithItsPointer() {
        write("{\"text\":\" \",\"tags\":[{\"name\":\"a\"},{\"name\":\"\"}]}")
                .statusCode(422)
                .body("violations.pointer", hasItem("#/tags/1/name"))
                .body("violations.pointer", hasItem("#/text"));
    }

    @Test
    void everyProblemLinksToThePageThatExplainsIt() {
        write("{\"text\":5}").statusCode(422).header("Link", is("</docs/problems/invalid>; rel=\"help\""));
    }

    @Test
    void brokenJsonNamesTheLine() {
        write("{\"text\":\n\"a")
                .statusCode(400)
                .body("type", is("urn:problem:malformed"))
                .body("detail", containsString("line 2"));
    }

    @Test
    void aKeyThatComesTwiceIsRefused() {
        write("{\"text\":\"a\",\"text\":\"b\"}").statusCode(400).body("type", is("urn:problem:malformed"));
    }

    @Test
    void aNumberIsNotTakenForText() {
        write("{\"text\":5}").statusCode(422).body("violations[0].pointer", is("#/text"));
    }

    @Test
    void aDateThatIsNoneNamesTheFormat() {
        write("{\"text\":\"a\",\"day\":\"31.12.2026\"}").statusCode(422).body("detail", containsString("ISO 8601"));
    }

    @Test
    void aCharacterThatCannotBeKeptIsRefused() {
        write("{\"text\":\"a\\u0000b\"}").statusCode(422).body("violations[0].pointer", is("#/text"));
    }

    @Test
    void aMissingBodyIsNamed() {
        write("").statusCode(422).body("detail", containsString("A body is missing"));
    }

    @Test
    void anUnknownPathIsNotFound() {
        engineer().get("/nothing/here").then().statusCode(404).body("type", is("urn:problem:not-found"));
    }

    @Test
    void anIdThatIsNoneIsNotFound() {
        engineer().get("/notes/abc").then().statusCode(404).body("type", is("urn:problem:not-found"));
    }

    @Test
    void aMethodThatDoesNotExistNamesThoseThatDo() {
        engineer().delete("/notes").then().statusCode(405).body("type", is("urn:problem:method-not-allowed"));
    }

    @Test
    void aMediaTypeThatIsNotReadIsAProblem() {
        engineer()
                .contentType("text/csv")
                .body("a,b")
                .post("/notes")
                .then()
                .statusCode(415)
                .body("type", is("urn:problem:unsupported-media-type"));
    }

    @Test
    void aParameterOutsideItsBoundsIsNamed() {
        engineer()
                .get("/notes?limit=201")
                .then()
                .statusCode(422)
                .body("violations[0].parameter", is("limit"))
                .body("violations[0].pointer", nullValue());
    }

    @Test
    void withoutATokenNothingIsAnswered() {
        given().get("/notes")
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", is("Bearer"))
                .body("type", is("urn:problem:unauthenticated"));
    }

    @Test
    void aForgedOrExpiredTokenIsNoToken() {
        given().auth()
                .oauth2(Tokens.forged("acme", "eve", "hr"))
                .get("/notes")
                .then()
                .statusCode(401)
                .body("type", is("urn:problem:unauthenticated"));
        given().auth()
                .oauth2(Tokens.expired("acme", "eve"))
                .get("/notes")
                .then()
                .statusCode(401);
    }

    @Test
    void aRoleThatIsMissingIsForbidden() {
        engineer().get("/notes/secret").then().statusCode(403).body("type", is("urn:problem:forbidden"));
        given().auth()
                .oauth2(Tokens.of("acme", "hanna", "hr"))
                .get("/notes/secret")
                .then()
                .statusCode(200);
    }

    @Test
    void theRequestIdOfTheCallerComesBack() {
        engineer()
                .header("X-Request-Id", "abc-1")
                .get("/nothing")
                .then()
                .header("X-Request-Id", is("abc-1"))
                .body("requestId", is("abc-1"));
    }

    private static ValidatableResponse write(String body) {
        return engineer()
                .contentType(ContentType.JSON)
                .body(body)
                .post("/notes")
                .then();
    }

    private static RequestSpecification engineer() {
        return given().auth().oauth2(Tokens.of("acme", "emma"));
    }
}
