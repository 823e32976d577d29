package org.nextlevel.evidence;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Two of HR erase nobody before the person had time to object. */
@QuarkusTest
@Tag("erasure")
class ErasureObjectionTest {
    private Company acme;

    @BeforeEach
    void found() {
        acme = Company.ofPeople();
        acme.hires("hanna", "director");
        acme.hires("henry", "director");
    }

    @Test
    void whatTwoOfHrWantIsCarriedOutWhenThePersonDidNotObjectInTime() {
        String erasure = asked();
        acme.as("henry", "hr")
                .post(erasure + "/confirmation")
                .then()
                .statusCode(200)
                .body("state", is("SCHEDULED"), "dueAt", notNullValue(), "receipts", empty());
        await().untilAsserted(() ->
                acme.as("hanna", "hr").get(erasure).then().body("state", is("RUNNING"), "receipts.size()", is(1)));
        acme.as("engineer").get("/api/employees/me").then().statusCode(403);
    }

    @Test
    void thePersonSeesWhatTwoOfHrWantAndObjects() {
        String erasure = asked();
        acme.rows("update erasure set due_at = now() + interval '1 day', confirmed_at = now(), confirmed_by = asked_by"
                + " returning id");
        acme.as("engineer").get(erasure).then().body("state", is("SCHEDULED"), "actions.move", contains("WITHDRAW"));
        acme.as("engineer").delete(erasure).then().statusCode(204);
        acme.as("hanna", "hr").get(erasure).then().body("state", is("WITHDRAWN"));
    }

    /** By HR, of the engineer. */
    private String asked() {
        return acme.as("hanna", "hr")
                .body(Map.of("employeeId", acme.idOf("engineer")))
                .post("/api/erasures")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
    }
}
