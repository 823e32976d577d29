package org.nextlevel.kit.load;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.kit.problem.Unavailable;
import org.nextlevel.kit.tenant.Role;
import org.nextlevel.testkit.Tokens;

/** More than a service can do waits outside, and is told so while it still helps. */
@QuarkusTest
@Tag("fair")
class DoorTest {
    private final Door impatient = new Door(2, Duration.ZERO);

    @Inject
    Door door;

    @ConfigProperty(name = "nextlevel.requests.at-once", defaultValue = "64")
    int atOnce;

    @Test
    void soManyAreInAtATime() {
        Runnable first = impatient.enter();
        impatient.enter();
        assertThatThrownBy(impatient::enter).isInstanceOf(Unavailable.class);
        first.run();
        impatient.enter();
        assertThatThrownBy(impatient::enter).isInstanceOf(Unavailable.class);
    }

    @Test
    void whoWaitsEntersWhenSomebodyLeaves() throws Exception {
        Door patient = new Door(1, Duration.ofSeconds(30));
        Runnable place = patient.enter();
        CompletableFuture<Runnable> next = CompletableFuture.supplyAsync(patient::enter);
        Awaitility.await().until(() -> patient.waiting() == 1);
        assertThat(next).isNotDone();
        place.run();
        next.get(10, TimeUnit.SECONDS).run();
    }

    @Test
    void whileAllPlacesAreTakenARequestIsUnavailableAndNoneIsLostByIt() {
        List<Runnable> places = new ArrayList<>();
        for (int i = 0; i < atOnce; i++) {
            places.add(door.enter());
        }
        try {
            notes().statusCode(503)
                    .header("Retry-After", "2")
                    .body("type", is("urn:problem:upstream-unavailable"))
                    .body("detail", is("More is asked of this service than it can do now: repeat the request in 2 s."));
            given().options("/notes").then().statusCode(200);
            places.removeLast().run();
            for (int i = 0; i < 3; i++) {
                notes().statusCode(200);
            }
        } finally {
            places.forEach(Runnable::run);
        }
    }

    private static ValidatableResponse notes() {
        return given().auth()
                .oauth2(Tokens.of("crowded-" + UUID.randomUUID(), "emma", Role.HR))
                .get("/notes")
                .then();
    }
}
