package org.nextlevel.gateway.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.nextlevel.gateway.Calls.body;
import static org.nextlevel.gateway.Calls.isProblem;
import static org.nextlevel.gateway.Calls.signedIn;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.io.IOException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nextlevel.gateway.Services;
import org.nextlevel.gateway.Tokens;
import org.nextlevel.gateway.request.RawCall;

@QuarkusTest
@WithTestResource(Services.class)
class UpstreamTest {

    @ParameterizedTest
    @CsvSource({
        "/api/employees, evidence",
        "/api/employees/me, evidence",
        "/api/employees/me/evidence/1/claims, evidence",
        "/api/directory/employees/7, evidence",
        "/scim/v2/Users, evidence",
        "/api/employees/me/readiness, advisor",
        "/api/employees/42/timing, advisor",
        "/api/employees/42/timing/more, evidence",
        "/api/employees/42/requirement-agreements, advisor",
        "/api/employees/42/requirement-agreements/7/answer, advisor",
        "/api/employees/42/plan, advisor",
        "/api/employees/42/readiness/history, advisor",
        "/api/signals, advisor",
        "/api/signals/9, advisor"
    })
    void everyPathReachesTheServiceThatOwnsIt(String path, String service) {
        signedIn().get(path).then().statusCode(200).body("service", is(service)).body("uri", is(path));
    }

    @Test
    void aPathIsForwardedAsItCame() {
        String uri = "/api/employees/J%C3%BCrgen%20M?search=a%2Fb&limit=2&flag";
        signedIn().get(uri).then().body("uri", is(uri));
    }

    @Test
    void anUnknownRouteIsANotFoundProblem() {
        isProblem(signedIn().get("/api/nothing"), 404, "not-found");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/employees/../signals",
                "/api/employees/%2e%2e/signals",
                "//api/signals",
                "/api/employees;/me"
            })
    void aPathTrickNeverReachesAnotherRoute(String path) throws IOException {
        String answer = RawCall.send(
                RestAssured.port,
                "GET %s HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nAuthorization: Bearer %s\r\n"
                        .formatted(path, Tokens.ofANewcomer()));
        assertThat(answer).startsWith("HTTP/1.1 400").contains("urn:problem:malformed");
    }

    @Test
    void anUpstreamThatIsDownIsA503WithRetryAfter() {
        Response answer = signedIn().get("/api/frameworks");
        isProblem(answer, 503, "upstream-unavailable");
        assertThat(answer.header("Retry-After")).isEqualTo("5");
    }

    @Test
    void anUpstreamThatIsDownIsA503ForAWriteToo() {
        isProblem(body(signedIn(), 10).put("/api/frameworks/x/draft"), 503, "upstream-unavailable");
    }

    @Test
    void anUpstreamThatIsSilentIsATimeoutProblem() {
        isProblem(signedIn().get("/api/employees/silent"), 504, "upstream-timeout");
    }

    @Test
    @Tag("drain")
    void aConnectionThatNobodyUsesIsGoneBeforeAServiceThatEndsClosesIt() {
        signedIn().get("/api/employees/me").then().body("connections.evidence", greaterThan(0));
        await().untilAsserted(() -> signedIn().get("/api/signals").then().body("connections.evidence", is(0)));
    }

    @Test
    void headersOfTheConnectionStayOnIt() {
        signedIn()
                .header("Connection", "keep-alive, X-Private")
                .header("X-Private", "of the caller")
                .header("TE", "trailers")
                .header("Proxy-Authorization", "secret")
                .get("/api/employees/me")
                .then()
                .header("X-Hop", nullValue())
                .body("headers.x-private", nullValue())
                .body("headers.te", nullValue())
                .body("headers.proxy-authorization", nullValue());
    }

    @Test
    void aCallerCannotForgeAnAddress() {
        signedIn()
                .header("X-Forwarded-For", "8.8.8.8")
                .header("X-Forwarded-Proto", "gopher")
                .header("X-Forwarded-Prefix", "/admin")
                .header("Forwarded", "for=8.8.8.8")
                .header("X-Real-IP", "8.8.8.8")
                .get("/api/employees/me")
                .then()
                .body("headers.x-forwarded-for", is("127.0.0.1"))
                .body("headers.x-forwarded-proto", is("http"))
                .body("headers.x-forwarded-host", is("127.0.0.1:" + RestAssured.port))
                .body("headers.x-forwarded-prefix", nullValue())
                .body("headers.forwarded", nullValue())
                .body("headers.x-real-ip", nullValue());
    }
}
