package org.nextlevel.kit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nextlevel.testkit.Tokens;

/** A method or a header that does not fit is refused with those that do. */
@QuarkusTest
@Tag("strict")
class WrongHeaderTest {
    private static final String ID = "7b6f0d0e-6f0a-4c3c-9a55-0b8f6f9f1c11";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DELETE|/notes|GET, HEAD, POST",
                "PATCH|/notes/" + ID + "|GET, HEAD, PUT",
                "POST|/forms/" + ID + "|DELETE",
                "TRACE|/forms|GET, HEAD, POST",
                "GET|/forms/optional|DELETE, PUT"
            })
    void aMethodThatAPathDoesNotHaveIsRefusedWithThoseItHas(String method, String path, String allowed) {
        Response answer = request().request(method, path);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(405);
        assertThat(Set.of(answer.header("Allow").split(", "))).containsExactlyInAnyOrder(allowed.split(", "));
        assertThat(answer.<String>path("type")).isEqualTo("urn:problem:method-not-allowed");
        assertThat(answer.<String>path("detail")).contains(allowed);
    }

    @Test
    void aBodyOfAnotherTypeIsRefusedWithTheTypeThatIsRead() {
        for (String type :
                new String[] {"text/csv", "text/plain", "application/xml", "application/x-www-form-urlencoded"}) {
            for (String path : new String[] {"/forms", "/forms/word"}) {
                Response answer = request().contentType(type).body("a").post(path);
                assertThat(answer.statusCode()).as(type).isEqualTo(415);
                assertThat(answer.<String>path("detail")).contains("Send Content-Type: application/json.");
            }
        }
    }

    @Test
    void whoAcceptsNoJsonIsToldThatThereIsNoOther() {
        for (String type : new String[] {"text/csv", "application/pdf", "application/xml;q=0.9", "image/*", "bogus"}) {
            Response answer = request().accept(type).get("/forms");
            assertThat(answer.statusCode()).as(type).isEqualTo(406);
            assertThat(answer.<String>path("detail")).contains("application/json");
        }
        for (String type :
                new String[] {"application/*", "text/csv, */*;q=0.1", "application/problem+json, application/json"}) {
            request().accept(type).get("/forms").then().statusCode(200);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "\"0", "0\"", "W/0", "\"0\" \"1\"", "null"})
    void anIfMatchThatIsNoTagIsMalformed(String tag) {
        Response answer = rewrite(tag);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.<String>path("violations[0].parameter")).isEqualTo("If-Match");
        assertThat(answer.<String>path("detail")).contains("with its quotes");
    }

    @Test
    void anIfMatchThatNamesNoVersionChangesNothing() {
        assertThat(rewrite("W/\"0\"").then().statusCode(412).extract().<String>path("detail"))
                .contains("weak");
        assertThat(rewrite("\"7\", \"8\"").statusCode()).isEqualTo(412);
        assertThat(rewrite("\"7\", \"0\"").statusCode()).isEqualTo(200);
        assertThat(rewrite("*").statusCode()).isEqualTo(200);
    }

    private static Response rewrite(String tag) {
        String note = request()
                .contentType(ContentType.JSON)
                .body("{\"text\":\"a\"}")
                .post("/notes")
                .header("Location");
        return request()
                .header("If-Match", tag)
                .contentType(ContentType.JSON)
                .body("{\"text\":\"b\"}")
                .put(note);
    }

    private static RequestSpecification request() {
        return given().auth().oauth2(Tokens.of("wrong-headers", "emma"));
    }
}
