package org.nextlevel.integration.people;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nextlevel.integration.TellingCompany;
import org.nextlevel.integration.feed.FeedListeners;
import org.nextlevel.kit.tenant.UserNameDigest;
import org.nextlevel.testkit.Tokens;

/** Who has left opens nothing here, whatever role the token still has. */
@QuarkusTest
@Tag("gone")
class LeaverTest {
    @Inject
    FeedListeners listeners;

    private final TellingCompany acme = TellingCompany.named();
    private final UUID gus = UUID.randomUUID();
    private boolean isSignedIn;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whoLeftIsRefusedUntilComingBackWhetherOrNotTheyEverSignedIn(boolean everSignedIn) {
        isSignedIn = everSignedIn;
        changes().then().statusCode(200);
        tells(1, "EmployeeLeft", false);
        awaitStatus(403);
        changes().then().body("detail", containsString("do not work here any more"));
        tells(2, "EmployeeRehired", true);
        awaitStatus(200);
    }

    @Test
    void whoLeavesWhileWaitingIsRefused() throws Exception {
        isSignedIn = true;
        tells(1, "EmployeeRegistered", true);
        try (var others = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<Response> waiting = others.submit(() -> given().auth()
                    .oauth2(Tokens.of(acme.tenant(), "gus", "hr"))
                    .get("/api/changes?after=latest&types=framework.published&wait=20"));
            await().until(() -> listeners.waiting() == 1);
            tells(2, "EmployeeLeft", false);
            assertThat(waiting.get().statusCode()).isEqualTo(403);
        }
    }

    @Test
    void whoSignsInByALoginThatWasGivenUpIsRefusedUntilItIsTheirsAgain() {
        isSignedIn = true;
        tells(1, "EmployeeRegistered", true);
        isSignedIn = false;
        tells(2, "LoginChanged", true);
        awaitStatus(403);
        isSignedIn = true;
        tells(3, "LoginChanged", true);
        awaitStatus(200);
    }

    private void awaitStatus(int status) {
        await().until(() -> changes().statusCode() == status);
    }

    private Response changes() {
        return given().auth().oauth2(Tokens.of(acme.tenant(), "gus", "hr")).get("/api/changes");
    }

    private void tells(int version, String type, boolean isActive) {
        ObjectNode person = TellingCompany.sample("employee-registered")
                .put("employeeId", gus.toString())
                .put("version", version)
                .put("active", isActive)
                .put("userNameDigest", new UserNameDigest("the-key-of-the-tests").of(acme.tenant(), "gus"));
        if (isSignedIn) {
            person.putObject("login").put("issuer", Tokens.ISSUER).put("subject", Tokens.subjectOf("gus"));
        }
        acme.tell("people-events", gus.toString(), type, "/evidence-service", person, "role:hr");
    }
}
