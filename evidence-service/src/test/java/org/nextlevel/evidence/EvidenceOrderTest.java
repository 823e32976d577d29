package org.nextlevel.evidence;

import static org.hamcrest.Matchers.contains;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class EvidenceOrderTest {
    private static final String OWN = "/api/employees/me/evidence";

    private Company acme;

    @BeforeEach
    void found() {
        acme = Company.ofPeople();
    }

    @Test
    void piecesOfOneDayComeInTheOrderInWhichTheyWereLogged() {
        logs("the day before", "2026-03-01");
        for (int i = 1; i <= 5; i++) {
            logs("step " + i, "2026-03-02");
        }
        list("?limit=3").then().body("items.summary", contains("step 1", "step 2", "step 3"));
        String next = list("?limit=3").path("next");
        list("?limit=3&cursor=" + next).then().body("items.summary", contains("step 4", "step 5", "the day before"));
    }

    @Test
    void aPastedListStaysInItsOrder() {
        acme.as("engineer").body(Map.of("text", "- a\n- b\n- c\n- d\n- e")).post(OWN + "/batches");
        list("").then().body("items.summary", contains("a", "b", "c", "d", "e"));
    }

    private void logs(String summary, String day) {
        acme.as("engineer")
                .body(Map.of("summary", summary, "occurredOn", day))
                .post(OWN)
                .then()
                .statusCode(201);
    }

    private Response list(String query) {
        return acme.as("engineer").get(OWN + query);
    }
}
