package org.nextlevel.gateway.access;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.nextlevel.gateway.Calls.isProblem;
import static org.nextlevel.gateway.Calls.signedIn;
import static org.nextlevel.gateway.Calls.with;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.gateway.Services;
import org.nextlevel.gateway.Tokens;

@QuarkusTest
@WithTestResource(Services.class)
@WithTestResource(LateKeycloak.class)
class KeycloakAwayTest {
    LateKeycloak keycloak;

    @Test
    @Tag("fair")
    void theGatewayStartsWithoutKeycloakAndChecksTokensOnceItIsThere() {
        given().get("/q/health/ready").then().statusCode(200);
        isProblem(signedIn().get("/api/employees/me"), 503, "upstream-unavailable");

        keycloak.comesUp();

        signedIn().get("/api/employees/me").then().statusCode(200);
        junkTokensCostItNothing();
    }

    /** Opaque ones, what only looks like a token, and tokens whose keys or signatures are none of ours. */
    private void junkTokensCostItNothing() {
        int before = keycloak.calls();
        String[] parts = Tokens.forged().split("\\.", -1);
        String unknownKey = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString("{\"alg\":\"RS256\",\"kid\":\"unknown\"}".getBytes(StandardCharsets.UTF_8));
        for (int i = 0; i < 20; i++) {
            for (String junk : List.of(
                    "opaque" + i,
                    "a.b.c",
                    "eyJ9".repeat(400),
                    Tokens.forged(),
                    unknownKey + "." + parts[1] + "." + parts[2])) {
                isProblem(with(junk).get("/api/employees/me"), 401, "unauthenticated");
            }
        }
        // Keys may have been changed, which is looked up once in ten minutes at most.
        assertThat(keycloak.calls() - before).isLessThanOrEqualTo(1);
    }
}
