package org.nextlevel.gateway.limit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.nextlevel.gateway.Calls.isProblem;
import static org.nextlevel.gateway.Calls.with;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.gateway.Services;
import org.nextlevel.gateway.Tokens;

@QuarkusTest
@WithTestResource(Services.class)
@TestProfile(RequestLimitsTest.SlowRefill.class)
class RequestLimitsTest {
    private static final int BURST = 100;
    private static final int TOLD_AT_ONCE = 20;

    /** So slow that a hundred calls in a row empty the bucket however slow the machine is. */
    public static final class SlowRefill implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "gateway.limit.period",
                    "1h",
                    "gateway.proxies.trusted",
                    "127.0.0.1",
                    "gateway.limit.told-after",
                    "1h",
                    // Nothing is slow here on purpose.
                    "gateway.proxy.response-timeout",
                    "30s");
        }
    }

    @Test
    void theHundredAndFirstRequestAtOnceIsRefused() {
        String token = Tokens.ofANewcomer();
        for (int call = 1; call <= BURST; call++) {
            with(token)
                    .get("/api/employees/me")
                    .then()
                    .statusCode(200)
                    .header("RateLimit-Limit", "100")
                    .header("RateLimit-Remaining", Integer.toString(BURST - call));
        }
        Response answer = with(token).header("Accept-Language", "de").get("/api/employees/me");
        isProblem(answer, 429, "rate-limited");
        assertThat(answer.header("Content-Language")).isEqualTo("de");
        assertThat(answer.header("Retry-After")).isNotEmpty();
        assertThat(answer.header("RateLimit-Remaining")).isEqualTo("0");
        assertThat(answer.header("RateLimit-Reset")).isNotEmpty();
    }

    @Test
    void whoeverGoesOnWithoutHeedIsToldLater() {
        String token = Tokens.ofANewcomer();
        for (int call = 1; call <= BURST; call++) {
            with(token).get("/api/employees/me").then().statusCode(200);
        }
        for (int refusal = 1; refusal <= TOLD_AT_ONCE; refusal++) {
            with(token).get("/api/employees/me").then().statusCode(429);
        }
        try (HttpClient client = HttpClient.newHttpClient()) {
            CompletableFuture<?> later = client.sendAsync(
                    HttpRequest.newBuilder(
                                    URI.create(RestAssured.baseURI + ":" + RestAssured.port + "/api/employees/me"))
                            .header("Authorization", "Bearer " + token)
                            .build(),
                    HttpResponse.BodyHandlers.discarding());
            with(Tokens.ofANewcomer()).get("/api/employees/me").then().statusCode(200);
            // Told after an hour here: whoever is told within this time was told at once.
            assertThatThrownBy(() -> later.get(2, TimeUnit.SECONDS)).isInstanceOf(TimeoutException.class);
            client.shutdownNow();
        }
    }

    @Test
    void theLimitOfOneCallerIsNotTheLimitOfAnother() {
        String engineer = Tokens.of("engineer", "acme");
        with(engineer).get("/api/employees/me").then().header("RateLimit-Remaining", "99");
        with(Tokens.of("engineer", "globex")).get("/api/employees/me").then().header("RateLimit-Remaining", "99");
        with(engineer).get("/api/signals").then().header("RateLimit-Remaining", "98");
    }

    @Test
    @Tag("M10.1")
    void theSystemsOfACompanyShareALargerBucketForWhatTakesInManyPeople() {
        String hris = Tokens.ofService("hris", "initech");
        with(hris)
                .get("/api/directory/employees/1")
                .then()
                .header("RateLimit-Limit", "1000")
                .header("RateLimit-Remaining", "999");
        with(Tokens.ofService("payroll", "initech"))
                .get("/api/directory/employees/1")
                .then()
                .header("RateLimit-Remaining", "998");
        with(hris).get("/api/signals").then().header("RateLimit-Limit", "100");
        with(Tokens.of("hanna", "initech"))
                .get("/api/directory/employees/1")
                .then()
                .header("RateLimit-Limit", "100");
    }

    @Test
    void whoeverHasNoTokenIsLimitedByAddressAndKeepsNobodyElseAway() {
        for (int call = 1; call <= BURST; call++) {
            from("192.0.2.1").get("/api/employees/me").then().statusCode(401);
        }
        isProblem(from("192.0.2.1").get("/api/employees/me"), 429, "rate-limited");
        isProblem(from("192.0.2.1", "no.token").get("/api/employees/me"), 429, "rate-limited");
        from("192.0.2.1").get("/openapi").then().statusCode(200);
        from("192.0.2.1").get("/api/shared-proposals/abc").then().statusCode(200);
        from("192.0.2.1", Tokens.ofANewcomer()).get("/api/employees/me").then().statusCode(200);
    }

    @Test
    void forgedTokensAreLimitedBeforeTheyAreLookedAt() {
        String known = Tokens.ofANewcomer();
        from("192.0.2.2", known).get("/api/employees/me").then().statusCode(200);
        String forged = Tokens.forged();
        for (int call = 1; call <= BURST; call++) {
            from("192.0.2.2", forged).get("/api/employees/me").then().statusCode(401);
        }
        isProblem(from("192.0.2.2", forged).get("/api/employees/me"), 429, "rate-limited");
        from("192.0.2.2", known).get("/api/employees/me").then().statusCode(200);
        from("192.0.2.2").get("/api/employees/me").then().statusCode(401);
        // Nor do they keep away a colleague behind the same address who has just signed in.
        from("192.0.2.2", Tokens.ofANewcomer()).get("/api/employees/me").then().statusCode(200);
    }

    @Test
    void publicLinksHaveABucketOfTheirOwn() {
        for (int call = 1; call <= BURST; call++) {
            from("192.0.2.3").get("/api/shared-proposals/abc").then().statusCode(200);
        }
        isProblem(from("192.0.2.3").get("/api/shared-proposals/abc"), 429, "rate-limited");
        isProblem(from("192.0.2.3", Tokens.ofANewcomer()).get("/api/shared-proposals/abc"), 429, "rate-limited");
        from("192.0.2.3").get("/openapi").then().statusCode(200);
        from("192.0.2.3", Tokens.ofANewcomer()).get("/api/employees/me").then().statusCode(200);
    }

    /** A client behind a proxy that is trusted here, so that no test empties the bucket of another. */
    private static RequestSpecification from(String address) {
        return given().header("X-Forwarded-For", address);
    }

    private static RequestSpecification from(String address, String token) {
        return with(token).header("X-Forwarded-For", address);
    }
}
