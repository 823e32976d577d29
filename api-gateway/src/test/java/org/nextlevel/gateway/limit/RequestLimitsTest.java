package org.nextlevel.gateway.limit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.nextlevel.gateway.Calls.isProblem;
import static org.nextlevel.gateway.Calls.with;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.nextlevel.gateway.Services;
import org.nextlevel.gateway.Tokens;

@QuarkusTest
@WithTestResource(Services.class)
@TestProfile(RequestLimitsTest.SlowRefill.class)
class RequestLimitsTest {
    private static final int BURST = 100;

    /** So slow that a hundred calls in a row empty the bucket however slow the machine is. */
    public static final class SlowRefill implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("gateway.limit.period", "1h");
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
        Response answer = with(token).get("/api/employees/me");
        isProblem(answer, 429, "rate-limited");
        assertThat(answer.header("Retry-After")).isNotEmpty();
        assertThat(answer.header("RateLimit-Remaining")).isEqualTo("0");
        assertThat(answer.header("RateLimit-Reset")).isNotEmpty();
    }

    @Test
    void theLimitOfOneCallerIsNotTheLimitOfAnother() {
        String engineer = Tokens.of("engineer", "acme");
        with(engineer).get("/api/employees/me").then().header("RateLimit-Remaining", "99");
        with(Tokens.of("engineer", "globex")).get("/api/employees/me").then().header("RateLimit-Remaining", "99");
        with(engineer).get("/api/signals").then().header("RateLimit-Remaining", "98");
    }

    @Test
    void whoeverIsNotSignedInIsLimitedByAddress() {
        for (int call = 1; call <= BURST; call++) {
            given().get("/api/employees/me").then().statusCode(401);
        }
        isProblem(given().get("/api/employees/me"), 429, "rate-limited");
        isProblem(given().get("/openapi"), 429, "rate-limited");
        isProblem(given().get("/api/shared-proposals/abc"), 429, "rate-limited");
        isProblem(with(Tokens.ofANewcomer()).get("/api/shared-proposals/abc"), 429, "rate-limited");
        with(Tokens.ofANewcomer()).get("/api/employees/me").then().statusCode(200);
    }
}
