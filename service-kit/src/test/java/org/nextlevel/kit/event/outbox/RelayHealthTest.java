package org.nextlevel.kit.event.outbox;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RelayHealthTest {
    @Test
    void theRelayIsReportedAliveAndWell() {
        given().get("/q/health/live").then().statusCode(200).body("checks.name", hasItem("outbox-relay-lives"));
        given().get("/q/health/well")
                .then()
                .statusCode(200)
                .body("checks.name", hasItem("outbox-relay-sends"))
                .body("status", is("UP"));
    }

    @Test
    void readinessDoesNotAskWhetherEventsCanBeSent() {
        given().get("/q/health/ready")
                .then()
                .statusCode(200)
                .body("checks.name", not(hasItem("outbox-relay-sends")))
                .body("checks.name", not(hasItem("outbox-relay-lives")));
    }
}
