package org.nextlevel.kit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nextlevel.testkit.Tokens;

/** Paths and queries say one thing that is known, or the request is refused with the way out. */
@QuarkusTest
@Tag("strict")
class WrongParameterTest {
    private static final String ID = "7b6f0d0e-6f0a-4c3c-9a55-0b8f6f9f1c11";

    @TestHTTPResource
    URI service;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "limit=abc|limit|is not a valid whole number",
                "limit=1.5|limit|is not a valid whole number",
                "limit=99999999999|limit|is not a valid whole number",
                "limit=5&limit=6|limit|comes 2 times",
                "limti=5|limti|known are: colour, cursor, from, ids, limit, old, search",
                "LIMIT=5|LIMIT|known are: colour",
                "from=yesterday|from|date (ISO 8601",
                "from=2024|from|date (ISO 8601",
                "colour=BLUE|colour|one of [RED, GREEN]",
                "old=yes|old|one of [true, false]",
                "ids=a|ids|id (UUID",
                "search=a%00b|search|U+0000",
                "cursor=a&cursor=b|cursor|comes 2 times",
                "page=1&limit=5|page|known are"
            })
    void aQueryParameterThatIsWrongIsNamed(String query, String parameter, String says) {
        Response answer = request().urlEncodingEnabled(false).get("/forms?" + query);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(400);
        assertThat(answer.<String>path("type")).isEqualTo("urn:problem:malformed");
        assertThat(answer.<String>path("violations[0].parameter")).isEqualTo(parameter);
        assertThat(answer.<String>path("detail")).startsWith(parameter + ": ").contains(says);
    }

    @ParameterizedTest
    @ValueSource(strings = {"limit=%zz", "limit=%", "limit={}", "limit=a|b", "limit=\"", "%00=1", "lim\u00fft=1"})
    void aQueryThatIsNotEncodedIsMalformedToo(String query) throws IOException {
        try (Socket socket = new Socket(service.getHost(), service.getPort())) {
            String head =
                    "GET /forms?%s HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nAuthorization: Bearer %s\r\n\r\n"
                            .formatted(query, Tokens.of("wrong-parameters", "emma"));
            socket.getOutputStream().write(head.getBytes(StandardCharsets.ISO_8859_1));
            assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .startsWith("HTTP/1.1 400");
        }
    }

    @Test
    void whatIsRightIsRead() {
        request()
                .get("/forms?limit=7&from=2026-03-31&colour=RED&old=true&search=a&ids=" + ID + "&ids=" + ID)
                .then()
                .statusCode(200)
                .body("limit", is(7))
                .body("from", is("2026-03-31"))
                .body("colour", is("RED"))
                .body("old", is(true))
                .body("ids", contains(ID, ID));
        request().get("/forms").then().statusCode(200).body("limit", is(50)).body("old", is(false));
    }

    @Test
    void allWrongNamesAreToldAtOnce() {
        Response answer = request().get("/forms?a=1&b=2&limit=5");
        assertThat(answer.<List<String>>path("violations.parameter")).containsExactlyInAnyOrder("a", "b");
    }

    @Test
    void anOperationWithoutQueryParametersSaysSo() {
        assertThat(request()
                        .get("/notes/" + ID + "?expand=all")
                        .then()
                        .statusCode(400)
                        .extract()
                        .<String>path("detail"))
                .isEqualTo("expand: is not known here: this operation takes no query parameters.");
    }

    @Test
    void formatAndLanguageAreKnownWhereTheyAreNegotiated() {
        request().get("/forms/large?times=1&language=de").then().statusCode(200);
        request().get("/forms/large?times=1&format=pdf").then().statusCode(400);
    }

    @Test
    void whoMayNotAskIsNotToldWhatIsKnown() {
        given().get("/forms?limti=5").then().statusCode(401);
        request().get("/notes/secret?limti=5").then().statusCode(403);
    }

    @ParameterizedTest
    @CsvSource({"/forms/abc/entries/1,formId", "/forms/1-1-1-1-1/entries/1,formId", "/notes/abc,id"})
    void aPathThatIsNoIdLeadsNowhereAndSaysWhere(String path, String variable) {
        Response answer = request().get(path);
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.<String>path("violations[0].parameter")).isEqualTo(variable);
        assertThat(answer.<String>path("detail")).startsWith(variable + ": ").contains("is not a valid id (UUID");
    }

    @Test
    void whichOfTheIdsOfAPathIsUnknownIsNamed() {
        Response answer = request().get("/notes/" + ID);
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.<String>path("violations[0].parameter")).isEqualTo("id");
        assertThat(answer.<String>path("detail")).isEqualTo("There is no note " + ID + ".");
    }

    private static RequestSpecification request() {
        return given().auth().oauth2(Tokens.of("wrong-parameters", "emma"));
    }
}
