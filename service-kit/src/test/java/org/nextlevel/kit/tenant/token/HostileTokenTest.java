package org.nextlevel.kit.tenant.token;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.testkit.Tokens;

/** Only tokens that were made for this API open anything, and roles and scopes never mix (ADR 0033). */
@QuarkusTest
@Tag("access")
class HostileTokenTest {
    private static final String FOR_HR = "/notes/secret";

    @Test
    void anIdTokenAndARefreshTokenAreNoAccessTokens() {
        refuses(Tokens.odd("acme", "emma", "typ", "ID"), "no access token");
        refuses(Tokens.odd("acme", "emma", "typ", "Refresh"), "no access token");
        refuses(Tokens.odd("acme", "emma", "typ", null), "no access token");
    }

    @Test
    void aTokenOfAnotherApplicationOpensNothing() {
        refuses(Tokens.odd("acme", "emma", "aud", "another-app"), "another application");
        refuses(Tokens.odd("acme", "emma", "aud", null), "another application");
        calls(Tokens.odd("acme", "emma", "aud", List.of("another-app", "nextlevel-api")), "/notes")
                .statusCode(200);
    }

    @Test
    void whoIsNeitherAPersonNorAServiceAccountIsNobody() {
        refuses(Tokens.of("acme", "service-account-hris"), "neither a person nor a service account");
        refuses(Tokens.odd("acme", "emma", "client_id", "hris"), "neither a person nor a service account");
    }

    @Test
    void aRoleComesFromAGroupOfTheOrganizationAlone() {
        calls(Tokens.of("acme", "hanna", "hr"), FOR_HR).statusCode(200);
        calls(Tokens.withScopes("acme", "emma", "hr"), FOR_HR).statusCode(403);
        calls(Tokens.ofService("acme", "hris", "hr"), FOR_HR).statusCode(403);
        calls(Tokens.odd("acme", "emma", "realm_access", Map.of("roles", List.of("hr"))), FOR_HR)
                .statusCode(403);
        calls(Tokens.odd("acme", "emma", "groups", List.of("hr")), FOR_HR).statusCode(403);
        calls(Tokens.odd("acme", "emma", "organization", Map.of("acme", Map.of("groups", List.of("/team/hr")))), FOR_HR)
                .statusCode(403);
    }

    @Test
    void aServiceAccountCallsWhatItsScopesOpenAndNothingElse() {
        calls(Tokens.ofService("acme", "hris", "people:write"), "/notes/" + UUID.randomUUID())
                .statusCode(403)
                .body("detail", is("This is for people: no scope of a service account opens it."));
        calls(Tokens.ofService("acme", "hris", "people:read"), "/notes").statusCode(200);
        calls(Tokens.ofService("acme", "hris", "signals:write", "directory:write"), "/notes")
                .statusCode(403)
                .body(
                        "detail",
                        is(
                                "The service account has no scope that opens this: one of people:read, people:write does, and HR grants it."));
    }

    @Test
    void noiseIsRefusedWithoutAskingAnybody() {
        calls("opaque-noise", "/notes").statusCode(401);
        calls("a.b.c", "/notes").statusCode(401);
    }

    private static void refuses(String token, String why) {
        calls(token, "/notes")
                .statusCode(401)
                .header("WWW-Authenticate", "Bearer")
                .body("type", is("urn:problem:unauthenticated"))
                .body("detail", containsString(why));
    }

    private static ValidatableResponse calls(String token, String path) {
        return given().auth().oauth2(token).get(path).then();
    }
}
