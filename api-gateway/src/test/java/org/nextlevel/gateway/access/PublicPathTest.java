package org.nextlevel.gateway.access;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.nextlevel.gateway.Calls.isProblem;
import static org.nextlevel.gateway.Calls.with;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.nextlevel.gateway.Services;
import org.nextlevel.gateway.Tokens;

@QuarkusTest
@WithTestResource(Services.class)
class PublicPathTest {
    private static final String LINK = "/api/shared-proposals/abc";

    @Test
    void aSharedProposalIsOpenToEverybodyAndNoTokenIsPassedOn() {
        given().get(LINK).then().statusCode(200).body("service", is("advisor"));
        with(Tokens.forged()).get(LINK).then().statusCode(200).body("headers", not(hasKey("authorization")));
        isProblem(given().get(LINK + "/below"), 404, "not-found");
        isProblem(given().get("/api/cases"), 401, "unauthenticated");
    }
}
