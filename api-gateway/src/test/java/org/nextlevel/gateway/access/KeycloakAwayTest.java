package org.nextlevel.gateway.access;

import static io.restassured.RestAssured.given;
import static org.nextlevel.gateway.Calls.isProblem;
import static org.nextlevel.gateway.Calls.signedIn;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.nextlevel.gateway.Services;

@QuarkusTest
@WithTestResource(Services.class)
@WithTestResource(LateKeycloak.class)
class KeycloakAwayTest {
    LateKeycloak keycloak;

    @Test
    void theGatewayStartsWithoutKeycloakAndChecksTokensOnceItIsThere() {
        given().get("/q/health/ready").then().statusCode(200);
        isProblem(signedIn().get("/api/employees/me"), 503, "upstream-unavailable");

        keycloak.comesUp();

        signedIn().get("/api/employees/me").then().statusCode(200);
    }
}
