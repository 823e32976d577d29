package org.nextlevel.gateway.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.nextlevel.gateway.Calls.body;
import static org.nextlevel.gateway.Calls.isProblem;
import static org.nextlevel.gateway.Calls.signedIn;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.nextlevel.gateway.Services;
import org.nextlevel.gateway.Tokens;
import org.nextlevel.gateway.request.RawCall;

@QuarkusTest
@WithTestResource(Services.class)
class ReceiveBodyTest {
    private static final int LIMIT = 100 * 1024;

    @Test
    void aBodyUpToTheLimitArrivesWhole() {
        body(signedIn(), LIMIT)
                .post("/api/employees/me/evidence")
                .then()
                .statusCode(200)
                .body("length", is(LIMIT));
    }

    @Test
    void aBodyOverTheLimitIsRefused() {
        isProblem(body(signedIn(), LIMIT + 1).post("/api/employees/me/evidence"), 413, "too-large");
    }

    @Test
    void aChunkedBodyOverTheLimitIsRefusedWhileItStreams() throws IOException {
        assertThat(chunked(LIMIT + 1)).startsWith("HTTP/1.1 413").contains("urn:problem:too-large");
    }

    @Test
    void aChunkedBodyUpToTheLimitArrivesWhole() throws IOException {
        assertThat(chunked(LIMIT)).startsWith("HTTP/1.1 200").contains("\"length\":" + LIMIT);
    }

    @Test
    void anAnswerBeforeTheBodyHasComeEndsItsConnectionAtOnceSoThatNobodyElseWaitsOnIt() throws IOException {
        String head = "POST /api/signals HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer %s\r\n"
                .formatted(Tokens.ofANewcomer());
        long begin = System.nanoTime();
        // Not to be kept alive by the caller's word; whoever reads to the end learns when the connection ends.
        String answer =
                RawCall.send(RestAssured.port, head + "Content-Length: " + 3 * LIMIT + "\r\n", new byte[3 * LIMIT]);
        assertThat(answer).startsWith("HTTP/1.1 413").containsIgnoringCase("\r\nconnection: close\r\n");
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofMillis(1_500));
    }

    @Test
    void anAnswerAfterTheBodyKeepsTheConnection() throws IOException {
        String head =
                "POST /api/employees/me/evidence HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer %s\r\nContent-Length: %d\r\n"
                        .formatted(Tokens.ofANewcomer(), LIMIT);
        String next = "GET /openapi HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
        assertThat(RawCall.send(RestAssured.port, head, ("x".repeat(LIMIT) + next).getBytes(StandardCharsets.US_ASCII)))
                .contains("HTTP/1.1 200")
                .matches(answers -> answers.split("HTTP/1\\.1 ", -1).length == 3);
    }

    private static String chunked(int bytes) throws IOException {
        String head =
                "POST /api/signals HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nAuthorization: Bearer %s\r\n"
                        .formatted(Tokens.ofANewcomer());
        String oneChunk = Integer.toHexString(bytes) + "\r\n" + "x".repeat(bytes) + "\r\n0\r\n\r\n";
        return RawCall.send(
                RestAssured.port,
                head + "Transfer-Encoding: chunked\r\n",
                oneChunk.getBytes(StandardCharsets.US_ASCII));
    }
}
