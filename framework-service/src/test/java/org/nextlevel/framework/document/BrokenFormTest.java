package org.nextlevel.framework.document;

import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.oneOf;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.nextlevel.framework.Editors;

/** Bodies of several parts that cannot be taken apart. */
@QuarkusTest
@Tag("M2.1")
class BrokenFormTest {
    private static final String PART = "--b\r\nContent-Disposition: form-data; name=\"levels\"; filename=\"a.yml\"\r\n";
    private final Editors acme = Editors.ofNewCompany();

    static Stream<Arguments> bodies() {
        return Stream.of(
                Arguments.of("nothing at all", ""),
                Arguments.of("no boundary of its own", "a"),
                Arguments.of("no end", PART + "\r\na: 1\r\n"),
                Arguments.of("no end of a name", "--b\r\nContent-Disposition"),
                Arguments.of("a header without a name", "--b\r\n: a\r\n\r\na\r\n--b--\r\n"),
                Arguments.of("a header without a value", "--b\r\nContent-Disposition\r\n\r\na\r\n--b--\r\n"),
                Arguments.of(
                        "a character set that does not exist",
                        "--b\r\nContent-Disposition: form-data; name=\"levels\"\r\nContent-Type: text/plain; charset=ISO-8859-99\r\n\r\na\r\n--b--\r\n"),
                Arguments.of(
                        "what is no character set",
                        "--b\r\nContent-Disposition: form-data; name=\"levels\"\r\nContent-Type: text/plain; charset=\"?\"\r\n\r\na\r\n--b--\r\n"),
                Arguments.of("what is not base64", PART + "Content-Transfer-Encoding: base64\r\n\r\n****\r\n--b--\r\n"),
                Arguments.of(
                        "what is not quoted-printable",
                        PART + "Content-Transfer-Encoding: quoted-printable\r\n\r\na=ZZ=\r\n--b--\r\n"),
                Arguments.of("no name", "--b\r\nContent-Disposition: form-data\r\n\r\na\r\n--b--\r\n"),
                Arguments.of(
                        "an open quote", "--b\r\nContent-Disposition: form-data; name=\"levels\r\n\r\na\r\n--b--\r\n"),
                Arguments.of("no disposition", "--b\r\n\r\na\r\n--b--\r\n"),
                Arguments.of(
                        "a thousand and one parts",
                        "--b\r\nContent-Disposition: form-data; name=\"levels\"\r\n\r\na\r\n".repeat(1_001)
                                + "--b--\r\n"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bodies")
    void isAFaultOfTheRequest(String name, String body) {
        sends("multipart/form-data; boundary=b", body).statusCode(400).body("type", is("urn:problem:malformed"));
    }

    @ParameterizedTest
    @MethodSource("types")
    void whoseBoundaryIsMissingIsAFaultOfTheRequest(String type) {
        sends(type, PART + "\r\na: 1\r\n--b--\r\n").statusCode(oneOf(400, 422));
    }

    static Stream<String> types() {
        return Stream.of(
                "multipart/form-data",
                "multipart/form-data; boundary=",
                "multipart/form-data; boundary=\"\"",
                "multipart/form-data; boundary=\"b");
    }

    private ValidatableResponse sends(String type, String body) {
        return acme.editor()
                .config(RestAssuredConfig.config()
                        .encoderConfig(EncoderConfig.encoderConfig()
                                .appendDefaultContentCharsetToContentTypeIfUndefined(false)
                                .encodeContentTypeAs("multipart/form-data", ContentType.BINARY)))
                .header("Content-Type", type)
                .queryParam("mapping", "financial-times-1")
                .body(body.getBytes(StandardCharsets.UTF_8))
                .post("/api/frameworks/broken/draft/files")
                .then();
    }
}
