package org.nextlevel.framework.people;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.apache.kafka.clients.producer.Producer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nextlevel.kit.tenant.UserNameDigest;
import org.nextlevel.testkit.TestEvent;
import org.nextlevel.testkit.Tokens;

/** Who has left opens nothing here, though nothing here is theirs. */
@QuarkusTest
@Tag("gone")
class LeaverTest {
    private final String tenant = "acme-" + UUID.randomUUID();
    private final UUID gus = UUID.randomUUID();
    private boolean everSignedIn;

    @Inject
    Producer<String, String> kafka;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whoLeftIsRefusedUntilComingBackWhetherOrNotTheyEverSignedIn(boolean signedIn) {
        everSignedIn = signedIn;
        frameworks().then().statusCode(200);
        tells(1, "EmployeeLeft", false);
        awaitStatus(403);
        frameworks().then().body("detail", containsString("do not work here any more"));
        tells(2, "EmployeeRehired", true);
        awaitStatus(200);
    }

    @Test
    void whoSignsInByALoginThatWasGivenUpIsRefusedUntilItIsTheirsAgain() {
        everSignedIn = true;
        tells(1, "EmployeeRegistered", true);
        everSignedIn = false;
        tells(2, "LoginChanged", true);
        awaitStatus(403);
        everSignedIn = true;
        tells(3, "LoginChanged", true);
        awaitStatus(200);
    }

    @Test
    void whatIsToldLateOpensNoLoginThatWasGivenUp() {
        everSignedIn = true;
        tells(1, "EmployeeRegistered", true);
        everSignedIn = false;
        tells(3, "LoginChanged", true);
        awaitStatus(403);
        everSignedIn = true;
        tells(2, "EmployeeChanged", true);
        everSignedIn = false;
        tells(UUID.randomUUID(), "ann", 1, "EmployeeLeft", false);
        // What came before that was handled before it.
        await().until(() -> frameworks("ann").statusCode() == 403);
        frameworks().then().statusCode(403);
    }

    private void awaitStatus(int status) {
        await().atMost(Duration.ofSeconds(30)).until(() -> frameworks().statusCode() == status);
    }

    private Response frameworks() {
        return frameworks("gus");
    }

    private Response frameworks(String user) {
        return given().auth().oauth2(Tokens.of(tenant, user)).get("/api/frameworks");
    }

    private String login() {
        return everSignedIn
                ? "{\"issuer\":\"%s\",\"subject\":\"%s\"}".formatted(Tokens.ISSUER, Tokens.subjectOf("gus"))
                : "null";
    }

    private void tells(int version, String type, boolean active) {
        tells(gus, "gus", version, type, active);
    }

    private void tells(UUID employee, String user, int version, String type, boolean active) {
        String payload = """
                {"employeeId":"%s","version":%d,"userNameDigest":"%s","framework":"craft","level":"one","active":%s,"login":%s}""".formatted(
                employee, version, new UserNameDigest("the-key-of-the-tests").of(tenant, user), active, login());
        kafka.send(TestEvent.of(type, tenant, "/evidence-service").to("people-events", tenant, payload));
    }
}
