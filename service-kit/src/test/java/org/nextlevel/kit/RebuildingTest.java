package org.nextlevel.kit;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.nextlevel.kit.tenant.Role;
import org.nextlevel.testkit.Tokens;

/** Copies that are not complete answer nobody: half of what somebody did is no answer. */
@QuarkusTest
class RebuildingTest {
    private final String tenant = "rebuilt-" + UUID.randomUUID();

    @Test
    void whoAsksWhileCopiesAreBuiltAnewIsToldToComeAgainAndOthersAreAnswered() {
        Database.as(tenant, "insert into rebuild (tenant, since) values ('%s', now())".formatted(tenant));
        notes(tenant)
                .statusCode(503)
                .header("Retry-After", "5")
                .body("type", is("urn:problem:not-yet-visible"))
                .body(
                        "detail",
                        is("What belongs to your organization is being put together anew here: ask again in 5 s."));
        notes(tenant + "-other").statusCode(200);
        Database.as(tenant, "delete from rebuild");
        notes(tenant).statusCode(200);
    }

    private static ValidatableResponse notes(String tenant) {
        return given().auth()
                .oauth2(Tokens.of(tenant, "emma", Role.HR))
                .get("/notes")
                .then();
    }
}
