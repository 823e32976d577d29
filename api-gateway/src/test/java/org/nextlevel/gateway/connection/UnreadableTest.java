package org.nextlevel.gateway.connection;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nextlevel.gateway.Services;
import org.nextlevel.gateway.request.RawCall;

@QuarkusTest
@WithTestResource(Services.class)
@Tag("strict")
class UnreadableTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "X: no host\r\n",
                "Host: one\r\nHost: two\r\n",
                "Host:\r\n",
                "Host: one two\r\n",
                "Host: one@two\r\n",
                "Host: one/../two\r\n",
                "Host: localhost\r\n: no name\r\n",
                "Host: localhost\r\nTransfer-Encoding: gzip\r\n",
                "Host: localhost\r\nTransfer-Encoding: gzip, chunked\r\n",
                "Host: localhost\r\nTransfer-Encoding: chunked\r\nTransfer-Encoding: identity\r\n",
                "Host: localhost\r\nTransfer-Encoding: chunked\r\nContent-Length: 5\r\n",
                "Host: localhost\r\nContent-Length: 5\r\nContent-Length: 6\r\n",
                "Host: localhost\r\nContent-Length: -5\r\n",
                "Host: localhost\r\nno colon\r\n"
            })
    void aRequestThatCanBeReadInTwoWaysIsMalformedAndEndsItsConnection(String headers) throws IOException {
        String answer = post(headers, "0\r\n\r\nGET /openapi HTTP/1.1\r\nHost: localhost\r\n\r\n");
        isProblem(answer, 400, "malformed");
        assertThat(answer.split("HTTP/1.1 ", -1)).as("answers").hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /api/employees/{id} HTTP/1.1",
                "GET /api/employees/a|b HTTP/1.1",
                "GET /api/employees?q={a} HTTP/1.1",
                "GET /api/employees?q=%zz HTTP/1.1",
                "OPTIONS * HTTP/1.1",
                "CONNECT 127.0.0.1:8083 HTTP/1.1",
                "GET http://127.0.0.1/openapi HTTP/1.1",
                "GET /openapi HTTP/1.2",
                "GET /openapi HTTP/2.0"
            })
    void aFirstLineThatNamesNoPathOrNoVersionOfOursIsMalformed(String line) throws IOException {
        isProblem(RawCall.send(RestAssured.port, line + "\r\nHost: localhost\r\n"), 400, "malformed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "localhost:8080", "[::1]:8080", "api.example.com:", "10.0.0.1"})
    void aHostIsANameOrAnAddressAndPerhapsAPort(String host) throws IOException {
        assertThat(RawCall.send(
                        RestAssured.port,
                        "HEAD /openapi HTTP/1.1\r\nConnection: close\r\nHost: %s\r\n".formatted(host)))
                .startsWith("HTTP/1.1 200");
    }

    @Test
    void aLineThatIsTooLongIsAProblem() throws IOException {
        String answer = RawCall.send(
                RestAssured.port, "GET /openapi?q=%s HTTP/1.1\r\nHost: localhost\r\n".formatted("q".repeat(100_000)));
        isProblem(answer, 414, "uri-too-long");
    }

    @Test
    @Tag("languages")
    void whatIsUnreadableIsRefusedInTheLanguageThatWasAskedFor() throws IOException {
        String answer = post("Host: localhost\r\nAccept-Language: de\r\nContent-Length: -5\r\n", "");
        isProblem(answer, 400, "malformed");
        assertThat(answer).containsIgnoringCase("content-language: de").contains("Die Anfrage");
    }

    @Test
    void headersThatAreTooLongAreAProblem() throws IOException {
        String answer = RawCall.send(
                RestAssured.port,
                "GET /openapi HTTP/1.1\r\nHost: localhost\r\nX-Long: %s\r\n".formatted("q".repeat(100_000)));
        isProblem(answer, 431, "headers-too-large");
    }

    private static void isProblem(String answer, int status, String code) {
        assertThat(answer)
                .startsWith("HTTP/1.1 " + status)
                .containsIgnoringCase("content-type: application/problem+json")
                .containsIgnoringCase("x-request-id: ")
                .containsIgnoringCase("x-content-type-options: nosniff")
                .containsIgnoringCase("cache-control: no-store")
                .contains("urn:problem:" + code)
                .contains("\"requestId\":\"");
    }

    private static String post(String headers, String rest) throws IOException {
        return RawCall.send(
                RestAssured.port, "POST /api/signals HTTP/1.1\r\n" + headers, rest.getBytes(StandardCharsets.US_ASCII));
    }
}
