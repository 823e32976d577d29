package org.nextlevel.kit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.testkit.Tokens;
import org.nextlevel.testkit.log.ExpectedLog;

/** What a repeated request is answered from: the thing itself, as the caller may see it now. */
@QuarkusTest
@Tag("idempotent")
@ExpectedLog(logger = "org.nextlevel.kit.problem.mapping.ProblemMapper", says = "its answer needs the Location")
class IdempotencyTest {
    private final String tenant = "keys-" + UUID.randomUUID();

    @Test
    void noWordOfTheAnswerIsKept() {
        String location = write("in-my-own-words", "k").header("Location");
        assertThat(Database.as(tenant, "select row_to_json(kept)::text from idempotency_key kept"))
                .singleElement()
                .asString()
                .contains(location)
                .doesNotContain("in-my-own-words");
    }

    @Test
    void whatChangedSinceIsShownAsItIsNowWithItsTag() {
        String location = write("before", "k").header("Location");
        as("emma")
                .header("If-Match", "\"0\"")
                .contentType(ContentType.JSON)
                .body("{\"text\":\"after\"}")
                .put(location);
        write("before", "k")
                .then()
                .statusCode(201)
                .header("Location", location)
                .header("ETag", "\"1\"")
                .body("text", is("after"));
    }

    @Test
    @Tag("live")
    void whoeverRepeatsAWriteReadsItByThePositionOfTheFirstAnswer() {
        String position = write("once", "k").header("NextLevel-Position");
        assertThat(position).isNotBlank();
        Response again = write("once", "k");
        assertThat(again.headers().getValues("NextLevel-Position")).containsExactly(position);
        as("emma")
                .header("NextLevel-Position", position)
                .get(again.header("Location"))
                .then()
                .statusCode(200);
    }

    @Test
    void theRightsOfTheReadHold() {
        elsewhere("/notes/secret").then().statusCode(201).body(is("told"));
        elsewhere("/notes/secret").then().statusCode(403).body("type", is("urn:problem:forbidden"));
        as("emma", "hr")
                .header("Idempotency-Key", "e")
                .queryParam("location", "/notes/secret")
                .post("/notes/elsewhere")
                .then()
                .statusCode(201)
                .header("Location", "/notes/secret")
                .body(is("for hr"));
    }

    @Test
    void anAnswerThatCannotBeReadAnewChangesNothing() {
        elsewhere("/nowhere").then().statusCode(500);
        assertThat(Database.as(tenant, "select key from idempotency_key")).isEmpty();
        assertThat(Database.as(tenant, "select type from outbox")).isEmpty();
    }

    private Response write(String text, String key) {
        return as("emma")
                .header("Idempotency-Key", key)
                .contentType(ContentType.JSON)
                .body("{\"text\":\"%s\"}".formatted(text))
                .post("/notes");
    }

    private Response elsewhere(String location) {
        return as("emma")
                .header("Idempotency-Key", "e")
                .queryParam("location", location)
                .post("/notes/elsewhere");
    }

    private RequestSpecification as(String user, String... roles) {
        return given().auth().oauth2(Tokens.of(tenant, user, roles));
    }
}
