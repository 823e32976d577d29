package org.nextlevel.evidence.directory.address;

import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.evidence.Company;

/** For an invitation a person learns the direct manager's mail address, and nobody else's. */
@QuarkusTest
@Tag("M6.1")
class MailAddressTest {
    private Company acme;

    @BeforeEach
    void found() {
        acme = Company.ofPeople();
    }

    @Test
    void theOwnAndTheDirectManagersAreTold() {
        has("engineer", "engineer@acme.example");
        has("manager", "manager@acme.example");
        has("director", "director@acme.example");
        read("engineer").body("own", is("engineer@acme.example")).body("manager", is("manager@acme.example"));
        read("director").body("own", is("director@acme.example")).body("manager", nullValue());
    }

    @Test
    void whatTheDirectoryDoesNotHaveIsAbsent() {
        has("engineer", "engineer@acme.example");
        read("engineer").body("manager", nullValue());
        read("colleague").body("own", nullValue());
    }

    @Test
    void theManagerSeesThatTheAddressWasRead() {
        has("manager", "manager@acme.example");
        reading("manager").body("items.action", not(hasItem("mail-address-read")));
        read("engineer");
        reading("manager").body("items.action", hasItem("mail-address-read"));
    }

    private ValidatableResponse reading(String who) {
        return acme.as(who).get("/api/employees/me/access-log").then().statusCode(200);
    }

    private ValidatableResponse read(String who) {
        return acme.as(who).get("/api/employees/me/mail-addresses").then().statusCode(200);
    }

    private void has(String who, String address) {
        acme.hris()
                .contentType("application/merge-patch+json")
                .body("{\"email\":\"%s\"}".formatted(address))
                .patch("/api/directory/employees/ext-" + who)
                .then()
                .statusCode(200);
    }
}
