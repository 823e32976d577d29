package org.nextlevel.evidence;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Invariant 2: evidence is its owner's until it is shared, and then it is for the line above alone. */
@QuarkusTest
@Tag("privacy")
class PrivacyTest {
    private Company acme;

    @BeforeEach
    void found() {
        acme = Company.ofPeople();
    }

    @Test
    void aDraftNobodySharedIsSeenByItsOwnerAlone() {
        String path = acme.evidence("mine");
        acme.as("engineer").get(path).then().statusCode(200);
        acme.as("manager").get(path).then().statusCode(404);
        acme.as("manager").get(list()).then().statusCode(200).body("items", empty());
    }

    @Test
    void whatIsSharedIsSeenByTheWholeLineAbove() {
        String path = acme.sharedEvidence("ours");
        acme.as("manager").get(path).then().statusCode(200).body("summary", is("ours"));
        acme.as("director").get(list()).then().body("items", hasSize(1));
        acme.as("colleague").get(path).then().statusCode(403);
        acme.as("hanna", "hr").get(list()).then().statusCode(403);
    }

    @Test
    void whatIsTakenBackIsSeenNoMore() {
        String path = acme.sharedEvidence("ours");
        acme.shows(path, "PRIVATE").then().statusCode(200);
        acme.as("manager").get(path).then().statusCode(404);
    }

    @Test
    void aManagerLosesSightWhenTheLineChanges() {
        String path = acme.sharedEvidence("ours");
        acme.hires("engineer", "director");
        acme.as("manager").get(path).then().statusCode(403);
        acme.as("director").get(path).then().statusCode(200);
    }

    @Test
    void aReportDoesNotSeeTheManagersEvidence() {
        acme.as("engineer")
                .get("/api/employees/%s/evidence".formatted(acme.idOf("manager")))
                .then()
                .statusCode(403);
    }

    @Test
    @Tag("tenant")
    void anotherCompanyFindsNothing() {
        String path = acme.sharedEvidence("ours");
        Company globex = Company.ofPeople();
        globex.as("director", "hr").get(path).then().statusCode(404);
        globex.as("director", "hr").get(list()).then().statusCode(404);
        globex.attests("director", path, "CONFIRMED").then().statusCode(404);
        acme.as("engineer").get("/api/employees/me/evidence").then().body("items.summary", contains("ours"));
    }

    private String list() {
        return "/api/employees/%s/evidence".formatted(acme.idOf("engineer"));
    }
}
