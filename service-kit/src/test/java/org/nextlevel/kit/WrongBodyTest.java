package org.nextlevel.kit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.nextlevel.testkit.Tokens;

/** A body says one thing or is refused, with the place of every fault and what to write there. */
@QuarkusTest
@Tag("strict")
class WrongBodyTest {
    @ParameterizedTest
    @CsvFileSource(resources = "wrong-values.csv", delimiter = '|', quoteCharacter = '`', numLinesToSkip = 1)
    void aValueOfAnotherTypeIsNamedWithWhatToWrite(String property, String value, String says) {
        String rest =
                (property.equals("text") ? "" : ",\"text\":\"a\"") + (property.equals("count") ? "" : ",\"count\":1");
        Response answer = fill("{\"%s\":%s%s}".formatted(property, value, rest));
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(422);
        assertThat(answer.<List<String>>path("violations.pointer"))
                .hasSize(1)
                .allMatch(pointer -> pointer.startsWith("#/" + property));
        assertThat(answer.<String>path("violations[0].detail")).contains(says);
        assertThat(answer.<String>path("detail")).startsWith(property).contains(says);
        assertThat(answer.asString()).doesNotContain("java", "Java", "Integer", "nextlevel.kit", "Deserializer");
    }

    @ParameterizedTest
    @CsvFileSource(resources = "broken-json.csv", delimiter = '|', quoteCharacter = '`', numLinesToSkip = 1)
    void whatIsNoJsonIsMalformedAndSaysWhere(String body, String says) {
        Response answer = fill(body);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(400);
        assertThat(answer.<String>path("type")).isEqualTo("urn:problem:malformed");
        assertThat(answer.<String>path("detail")).contains(says).doesNotContain("Source", "codehaus", "Stream");
    }

    @Test
    void allFaultsOfABodyAreToldAtOnce() {
        Response answer = fill("""
                {"text":" ","txet":"x","day":2024,"count":"1","entries":[{"name":""},{"name":5},{"nmae":"a","since":"x"}],
                 "ids":["a",null]}""");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.<List<String>>path("violations.pointer"))
                .containsExactly(
                        "#/count",
                        "#/day",
                        "#/entries/0/name",
                        "#/entries/1/name",
                        "#/entries/2/name",
                        "#/entries/2/nmae",
                        "#/entries/2/since",
                        "#/ids/0",
                        "#/ids/1",
                        "#/text",
                        "#/txet");
        assertThat(answer.<String>path("detail")).startsWith("count: ").contains("10 more");
    }

    @Test
    void ofVeryManyFaultsSomeAreTold() {
        Response answer = fill("{\"entries\":[%s{}]}".formatted("{\"x\":1},".repeat(1_000)));
        assertThat(answer.<List<String>>path("violations.pointer")).hasSizeBetween(50, 60);
    }

    @Test
    void ofAListThatIsTooLongOnlyThatIsTold() {
        Response answer = fill("{\"text\":\"a\",\"count\":1,\"entries\":[%s{}]}".formatted("{},".repeat(5_000)));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.<List<String>>path("violations.pointer")).containsExactly("#/entries");
        assertThat(answer.<String>path("detail")).contains("size must be between 0 and 3");
    }

    @Test
    @Tag("fair")
    void moreNamesAndValuesThanAnyFormHasAreRefused() {
        Response answer = fill("{\"text\":\"a\",\"count\":1,\"ids\":[%s0]}".formatted("0,".repeat(30_000)));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.<String>path("detail")).contains("more names and values");
    }

    @Test
    @Tag("fair")
    void aNameThatIsTooLongIsRefusedAndNotRepeated() {
        Response answer = fill("{\"%s\":[%s0]}".formatted("k".repeat(40_000), "0,".repeat(8_000)));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.asString()).hasSizeLessThan(1_000).contains("too long");
    }

    @Test
    void deepNestingIsRefused() {
        String deep = "{\"text\":\"a\",\"count\":1,\"facts\":{\"a\":%s%s}}".formatted("[".repeat(200), "]".repeat(200));
        assertThat(fill(deep).then().statusCode(400).extract().<String>path("detail"))
                .contains("nested deeper than 100");
    }

    @Test
    void aBodyThatIsMissingIsSaidToBeMissing() {
        for (Response answer :
                List.of(fill(""), fill(" \n"), fill("null"), request().post("/forms"))) {
            assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(422);
            assertThat(answer.<String>path("detail")).startsWith("A body is missing");
            assertThat(answer.<String>path("violations[0].pointer")).isEqualTo("#");
        }
    }

    @Test
    void aBodyThatNeedNotBeThereMayBeMissing() {
        request().contentType(ContentType.JSON).put("/forms/optional").then().statusCode(204);
    }

    @Test
    void bytesThatAreNotUtf8AreMalformed() {
        byte[] body = {'{', '"', 't', 'e', 'x', 't', '"', ':', '"', (byte) 0xC3, (byte) 0x28, '"', '}'};
        request()
                .contentType("application/json")
                .body(body)
                .post("/forms")
                .then()
                .statusCode(400);
    }

    @Test
    void whatIsRightIsRead() {
        String body = """
                {"text":"a \\ud83d\\ude00","day":"2999-12-31","month":"2026-03","moment":"2026-03-31T09:30:00Z","start":"2026-03-31T09:30",
                 "time":"09:30","id":"7b6f0d0e-6f0a-4c3c-9a55-0b8f6f9f1c11","sure":true,"count":-1,"size":9007199254740993,"share":0.25,
                 "amount":"-12.50","colour":"RED","entry":{"name":"a"},"entries":[],"ids":[],"facts":{"a":[1,"2",null]}}""";
        fill(body).then().statusCode(200);
    }

    private static Response fill(String body) {
        return request().contentType(ContentType.JSON).body(body).post("/forms");
    }

    private static io.restassured.specification.RequestSpecification request() {
        return given().auth().oauth2(Tokens.of("acme", "emma"));
    }
}
