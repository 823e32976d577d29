package org.nextlevel.gateway.access;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.nextlevel.gateway.Calls.isProblem;
import static org.nextlevel.gateway.Calls.with;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import org.nextlevel.gateway.Services;
import org.nextlevel.gateway.Tokens;

@QuarkusTest
@WithTestResource(Services.class)
class AccessTest {

    @Test
    void theServiceGetsTheTokenToo() {
        String token = Tokens.ofANewcomer();
        with(token).get("/api/employees/me").then().body("headers.authorization", is("Bearer " + token));
    }

    @Test
    void aForgedTokenNeverReachesTheUpstream() {
        refuses(with(Tokens.forged()).get("/api/employees/me"));
    }

    @Test
    void anExpiredTokenIsRefused() {
        refuses(with(Tokens.expired()).get("/api/employees/me"));
    }

    @Test
    void aTokenOfAnotherIssuerIsRefused() {
        refuses(with(Tokens.ofAnotherIssuer()).get("/api/employees/me"));
    }

    @Test
    void aRequestWithoutATokenIsRefused() {
        refuses(given().get("/api/employees/me"));
    }

    @Test
    void anotherSchemeThanBearerIsRefused() {
        refuses(given().auth()
                .preemptive()
                .basic("acme-engineer", "acme-engineer")
                .get("/api/employees/me"));
    }

    @Test
    void aTokenWithoutAnOrganizationIsForbidden() {
        isProblem(with(Tokens.of("homeless")).get("/api/employees/me"), 403, "forbidden");
    }

    @Test
    void aTokenForTwoOrganizationsIsForbidden() {
        isProblem(with(Tokens.of("double", "acme", "globex")).get("/api/employees/me"), 403, "forbidden");
    }

    @Test
    void anIdTokenIsNoAccessToken() {
        refuses(with(Tokens.odd("typ", "ID")).get("/api/employees/me"), "no access token");
    }

    @Test
    void aTokenOfAnotherApplicationIsRefused() {
        refuses(with(Tokens.odd("aud", "another-app")).get("/api/employees/me"), "another application");
    }

    @Test
    void aTokenOfNeitherAPersonNorAServiceIsRefused() {
        refuses(
                with(Tokens.odd("preferred_username", "service-account-acme-hris"))
                        .get("/api/employees/me"),
                "neither a person nor a service account");
    }

    @Test
    void noiseIsRefusedWithoutAskingTheSignInService() {
        refuses(with("opaque-noise").get("/api/employees/me"));
    }

    private static void refuses(Response answer, String why) {
        refuses(answer);
        assertThat(answer.path("detail").toString()).contains(why);
    }

    private static void refuses(Response answer) {
        isProblem(answer, 401, "unauthenticated");
        assertThat(answer.header("WWW-Authenticate")).isEqualTo("Bearer");
    }
}
