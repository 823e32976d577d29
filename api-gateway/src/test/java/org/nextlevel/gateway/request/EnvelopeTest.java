package org.nextlevel.gateway.request;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasLength;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.nextlevel.gateway.Calls.isProblem;
import static org.nextlevel.gateway.Calls.signedIn;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.nextlevel.gateway.Services;
import org.nextlevel.gateway.Tokens;

@QuarkusTest
@WithTestResource(Services.class)
class EnvelopeTest {
    private static final String TRACE = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-00";

    @Test
    void theRequestIdOfTheCallerComesBack() {
        signedIn()
                .header("X-Request-Id", "from-the.caller_1")
                .get("/api/employees/me")
                .then()
                .header("X-Request-Id", "from-the.caller_1")
                .body("headers.x-request-id", is("from-the.caller_1"));
    }

    @Test
    void theRequestIdOfTheCallerStandsInAProblemToo() {
        isProblem(given().header("X-Request-Id", "mine").get("/nowhere"), 404, "not-found");
    }

    @Test
    void aRequestIdThatCouldBreakTheLogIsReplaced() {
        signedIn()
                .header("X-Request-Id", "one two")
                .get("/api/employees/me")
                .then()
                .header("X-Request-Id", hasLength(36))
                .body("headers.x-request-id", hasLength(36));
    }

    @Test
    void theIdOfATraceGoesOnAndWhatElseTheCallerSaysOfItDoesNot() {
        signedIn()
                .header("traceparent", TRACE)
                .header("tracestate", "vendor=anything")
                .get("/api/employees/me")
                .then()
                .body("headers.traceparent", matchesPattern("00-0af7651916cd43dd8448eb211c80319c-[0-9a-f]{16}-01"))
                .body("headers.tracestate", nullValue());
    }

    @Test
    void ofWhatNobodyIsToSeeNoTraceIsKeptAndItIsInNoTraceOfTheCaller() {
        signedIn()
                .header("traceparent", TRACE)
                .get("/api/employees/me/leaving")
                .then()
                .body("service", is("advisor"))
                .body("headers.traceparent", not(startsWith(TRACE.substring(0, 35))))
                .body("headers.traceparent", endsWith("-00"));
    }

    @Test
    void aTraceBeginsAtTheEdgeWhereThereIsNone() {
        signedIn()
                .header("traceparent", "nonsense")
                .get("/api/employees/me")
                .then()
                .body("headers.traceparent", matchesPattern("00-[0-9a-f]{32}-[0-9a-f]{16}-01"));
    }

    @Test
    void anAnswerIsNotStoredUnlessItsServiceSaysSo() {
        signedIn().get("/api/employees/me").then().header("Cache-Control", "no-store");
        signedIn().get("/api/employees/cached").then().header("Cache-Control", "private, max-age=60");
        given().get("/q/health/live")
                .then()
                .header("Cache-Control", "no-store")
                .header("X-Content-Type-Options", "nosniff");
    }

    @Test
    void anAnswerThatThingsAreUnchangedHasNoBodyAndNoChunks() throws IOException {
        String answer = RawCall.send(
                RestAssured.port,
                "GET /api/employees/unchanged HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nAuthorization: Bearer %s\r\n"
                        .formatted(Tokens.ofANewcomer()));
        assertThat(answer)
                .startsWith("HTTP/1.1 304")
                .containsIgnoringCase("etag: \"1\"")
                .doesNotContainIgnoringCase("transfer-encoding")
                .endsWith("\r\n\r\n");
    }

    @Test
    void theGatewayIsReadyWhileAServiceIsDown() {
        given().get("/q/health/ready").then().statusCode(200).body("status", startsWith("UP"));
    }

    @Test
    void metricsAreNotForThePublic() {
        isProblem(given().get("/q/metrics"), 404, "not-found");
    }
}
