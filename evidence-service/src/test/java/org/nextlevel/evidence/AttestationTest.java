package org.nextlevel.evidence;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@Tag("M1.2")
class AttestationTest {
    private Company acme;

    @BeforeEach
    void found() {
        acme = Company.ofPeople();
    }

    @Test
    void aManagersWordIsSeenByTheOwner() {
        String path = acme.sharedEvidence("ours");
        acme.attests("manager", path, "CONFIRMED").then().statusCode(201);
        acme.as("engineer")
                .get(path)
                .then()
                .body("attestations.outcome", contains("CONFIRMED"))
                .body("attestations[0].attesterId", is(acme.idOf("manager")))
                .body("attestations[0].statement", is("I was there"));
    }

    @Test
    void everyManagerAboveHasOneWord() {
        String path = acme.sharedEvidence("ours");
        acme.attests("manager", path, "CONFIRMED");
        acme.attests("director", path, "PARTLY");
        acme.attests("manager", path, "DISAGREED").then().statusCode(201).body("attestations", hasSize(2));
        acme.as("engineer").get(path).then().body("attestations.outcome", contains("PARTLY", "DISAGREED"));
    }

    @Test
    void eachWordCountsAVersion() {
        String path = acme.sharedEvidence("ours");
        acme.attests("manager", path, "CONFIRMED").then().header("ETag", "\"2\"");
        acme.attests("manager", path, "PARTLY").then().header("ETag", "\"3\"");
    }

    @Test
    void nobodyAttestsTheirOwn() {
        acme.attests("engineer", acme.sharedEvidence("ours"), "CONFIRMED")
                .then()
                .statusCode(403);
    }

    @Test
    void colleaguesAndReportsDoNotAttest() {
        String path = acme.sharedEvidence("ours");
        acme.attests("colleague", path, "CONFIRMED").then().statusCode(403);
        acme.hires("trainee", "engineer");
        acme.attests("trainee", path, "CONFIRMED").then().statusCode(403);
    }

    @Test
    void whatIsNotSharedCannotBeAttested() {
        acme.attests("manager", acme.evidence("mine"), "CONFIRMED").then().statusCode(404);
    }
}
