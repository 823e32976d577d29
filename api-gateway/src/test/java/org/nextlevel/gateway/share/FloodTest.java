package org.nextlevel.gateway.share;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.nextlevel.gateway.Calls.isProblem;
import static org.nextlevel.gateway.Calls.with;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.gateway.Services;
import org.nextlevel.gateway.Tokens;

/** What one caller, or one tenant, can do to the others through the gateway. */
@QuarkusTest
@WithTestResource(Services.class)
@TestProfile(FloodTest.FewSlots.class)
@Tag("fair")
class FloodTest {
    private final List<Socket> open = new ArrayList<>();

    /** So few that a dozen requests take all that one tenant may have. */
    public static final class FewSlots implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "gateway.proxy.connections", "4",
                    "gateway.proxy.response-timeout", "20s",
                    "gateway.share.per-tenant", "3",
                    "gateway.share.per-caller", "2",
                    "gateway.share.waiting-per-caller", "4",
                    "gateway.share.longest-wait", "1s",
                    "gateway.body.deadline", "1s",
                    "gateway.body.per-caller", "1M");
        }
    }

    @AfterEach
    void hangUp() throws IOException {
        for (Socket socket : open) {
            socket.close();
        }
    }

    @Test
    void aTenantWhoseRequestsAreSlowKeepsNobodyElseWaiting() throws IOException {
        for (int i = 0; i < 12; i++) {
            send("GET /api/employees/silent HTTP/1.1", Tokens.ofANewcomer(), "");
        }
        with(Tokens.of("somebody", "globex")).get("/api/employees/me").then().statusCode(200);
        Response waited = with(Tokens.ofANewcomer()).get("/api/employees/me");
        isProblem(waited, 429, "rate-limited");
        assertThat(waited.header("Retry-After")).isNotEmpty();
    }

    @Test
    void whoeverHangsUpKeepsNoSlotAndNoRoom() throws IOException {
        for (int i = 0; i < 60; i++) {
            Socket hasty = send("POST /api/signals HTTP/1.1", Tokens.ofANewcomer(), "Content-Length: 2\r\n\r\n{}");
            // At once, and without a goodbye.
            hasty.setSoLinger(true, 0);
            hasty.close();
        }
        await().untilAsserted(() -> with(Tokens.ofANewcomer())
                .body("{}")
                .contentType("application/json")
                .post("/api/signals")
                .then()
                .statusCode(200));
    }

    @Test
    void aBodyThatDoesNotComeTakesNoSlot() throws IOException {
        String token = Tokens.ofANewcomer();
        for (int i = 0; i < 12; i++) {
            send("POST /api/employees/me/evidence HTTP/1.1", token, "Content-Length: 5000\r\n\r\n{\"a");
        }
        with(Tokens.of(UUID.randomUUID().toString(), "acme"))
                .get("/api/employees/me")
                .then()
                .statusCode(200);
    }

    @Test
    void aBodyThatDoesNotComeInTimeIsRefused() throws IOException {
        Socket slow = send("POST /api/signals HTTP/1.1", Tokens.ofANewcomer(), "Content-Length: 5000\r\n\r\n{\"a");
        assertThat(answer(slow)).startsWith("HTTP/1.1 408").contains("urn:problem:request-timeout");
    }

    @Test
    void oneCallersBodiesAreBounded() throws IOException {
        String token = Tokens.ofANewcomer();
        // More than find room while the first are waited for.
        for (int i = 0; i < 60; i++) {
            send("POST /api/signals HTTP/1.1", token, "Content-Length: 5000\r\n\r\n{\"a");
        }
        List<String> answers = new ArrayList<>();
        for (Socket socket : open) {
            answers.add(answer(socket));
        }
        assertThat(answers)
                .anyMatch(answer -> answer.startsWith("HTTP/1.1 429") && answer.contains("urn:problem:rate-limited"))
                .allMatch(answer -> answer.startsWith("HTTP/1.1 429") || answer.startsWith("HTTP/1.1 408"));
    }

    @Test
    void aPublicPathIsReadAlone() throws IOException {
        Socket post = send("POST /api/shared-proposals/abc HTTP/1.1", "none", "Content-Length: 5000000\r\n\r\n{\"a");
        assertThat(answer(post)).startsWith("HTTP/1.1 405").containsIgnoringCase("allow: GET, HEAD");
        isProblem(RestAssured.given().post("/openapi"), 405, "method-not-allowed");
        Socket get = send("GET /api/shared-proposals/abc HTTP/1.1", "none", "Content-Length: 5000000\r\n\r\n{\"a");
        assertThat(answer(get)).startsWith("HTTP/1.1 400").contains("urn:problem:malformed");
    }

    private Socket send(String line, String token, String rest) throws IOException {
        Socket socket = new Socket("127.0.0.1", RestAssured.port);
        open.add(socket);
        String head = "%s\r\nHost: localhost\r\nAuthorization: Bearer %s\r\n%s".formatted(line, token, rest);
        socket.getOutputStream().write((rest.isEmpty() ? head + "\r\n" : head).getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().flush();
        return socket;
    }

    /** The gateway hangs up on whoever does not finish. */
    private static String answer(Socket socket) throws IOException {
        return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
