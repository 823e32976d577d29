package org.nextlevel.evidence.directory.rebinding;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.evidence.Company;

/** A re-binding that nobody cares about any more keeps nobody from another. */
@QuarkusTest
@Tag("identity")
class ForgottenRebindingTest {
    private Company acme;
    private String engineer;

    @BeforeEach
    void found() {
        acme = Company.ofPeople();
        acme.hires("hanna", null);
        engineer = acme.idOf("engineer");
    }

    @Test
    void whatTooFewConfirmIsOverAfterSomeDays() {
        String path = asks().then().statusCode(201).extract().header("Location");
        acme.as("hanna", "hr").post(path + "/confirmation").then().statusCode(200);
        acme.rows("update rebinding set requested_at = requested_at - interval '15 days' returning id");
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> acme.as("engineer")
                        .get("/api/employees/me/rebindings")
                        .then()
                        .body("items[0].state", is("OVERTAKEN")));
        asks().then().statusCode(201);
    }

    private Response asks() {
        return acme.as("hanna", "hr")
                .body(Map.of("subject", "another-login"))
                .post("/api/employees/%s/rebindings".formatted(engineer));
    }
}
