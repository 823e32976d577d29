package org.nextlevel.kit;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.testkit.Tokens;

/** Whoever is refused reads why in the own language, whoever refused it. */
@QuarkusTest
@Tag("languages")
class RefusedInGermanTest {
    @Test
    void everyFaultOfABodyIsSaidInGerman() {
        fill("{\"text\":\" \",\"count\":\"1\",\"txet\":1}")
                .statusCode(422)
                .header("Content-Language", is("de"))
                .header("Vary", containsString("Accept-Language"))
                .body("type", is("urn:problem:invalid"))
                .body("title", is("Ungültig"))
                .body("detail", startsWith("count: ist nicht von der richtigen Art"))
                .body("detail", containsString("(2 weitere in violations)"))
                .body("violations[1].detail", is("darf nicht leer sein"))
                .body("violations[2].detail", startsWith("„txet“ ist hier nicht bekannt"));
    }

    @Test
    void aRuleOfBeanValidationIsSaidInGerman() {
        fill("{\"count\":1}").statusCode(422).body("violations[0].detail", is("darf nicht leer sein"));
        fill("{\"text\":\"a\"}").statusCode(422).body("violations[0].detail", is("muss angegeben werden"));
    }

    @Test
    void whatIsNoJsonIsSaidInGerman() {
        fill("{\"text\":")
                .statusCode(400)
                .body("title", is("Nicht lesbar"))
                .body("detail", startsWith("Der Inhalt ist"));
    }

    @Test
    void whoIsRefusedBeforeTheRequestIsReadReadsGermanToo() {
        given().header("Accept-Language", "de-AT")
                .get("/nowhere")
                .then()
                .header("Content-Language", is("de"))
                .body("title", startsWith("Nicht gefunden"));
        given().header("Accept-Language", "de")
                .auth()
                .oauth2("junk")
                .contentType(ContentType.JSON)
                .body("{}")
                .post("/forms")
                .then()
                .statusCode(401)
                .header("Content-Language", is("de"))
                .body("detail", startsWith("Senden Sie ein gültiges Zugriffstoken"));
    }

    @Test
    void englishIsSaidToEverybodyElse() {
        as("fr").body("{}")
                .post("/forms")
                .then()
                .header("Content-Language", is("en"))
                .body("title", is("Invalid"));
    }

    private static io.restassured.response.ValidatableResponse fill(String body) {
        return as("de, en;q=0.5").body(body).post("/forms").then();
    }

    private static RequestSpecification as(String languages) {
        return given().auth()
                .oauth2(Tokens.of("acme", "emma"))
                .header("Accept-Language", languages)
                .contentType(ContentType.JSON);
    }
}
