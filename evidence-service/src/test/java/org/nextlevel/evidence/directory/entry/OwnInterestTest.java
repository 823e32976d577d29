package org.nextlevel.evidence.directory.entry;

import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.evidence.Company;

/** Nobody writes the directory in their own interest. The manager is of HR here. */
@QuarkusTest
@Tag("identity")
class OwnInterestTest {
    private Company acme;

    @BeforeEach
    void found() {
        acme = Company.ofPeople();
    }

    @Test
    void nobodyWritesTheirOwnEntry() {
        refuses(writes("manager", "ext-manager", Company.entry("manager", "Chief", "director")));
        refuses(writes("manager", "ext-manager", Company.entry("another-name", "Chief", null)));
        acme.as("manager", "hr")
                .body("{\"framework\":\"craft\",\"level\":\"two\",\"title\":\"Maker\"}")
                .put("/api/directory/employees/ext-manager/positions/2024-01-01")
                .then()
                .statusCode(403)
                .body("type", is("urn:problem:own-interest"));
        acme.hris()
                .body(Company.entry("manager", "Chief", "director"))
                .put("/api/directory/employees/ext-manager")
                .then()
                .statusCode(200);
    }

    @Test
    void nobodyAddsThemselves() {
        refuses(writes("hanna", "ext-hanna", Company.entry("Hanna", "Hanna", "director")));
    }

    @Test
    void nobodyMakesThemselvesSomebodysManager() {
        acme.hires("peer", "director");
        refuses(writes("manager", "ext-peer", Company.entry("peer", "Peer", "manager")));
        refuses(writes("manager", "ext-new", Company.entry("new", "New", "manager")));
        refuses(writes("manager", "ext-peer", Company.entry("peer", "Peer", "engineer")));
        acme.as("hanna", "hr")
                .body(Company.entry("peer", "Peer", "manager"))
                .put("/api/directory/employees/ext-peer")
                .then()
                .statusCode(200);
    }

    @Test
    void whoIsTheManagerAlreadyMayWriteTheEntry() {
        writes("manager", "ext-engineer", Company.entry("engineer", "Renamed", "manager"))
                .statusCode(200);
        writes("manager", "ext-colleague", Company.entry("colleague", "Moved", "engineer"))
                .statusCode(200);
    }

    private ValidatableResponse writes(String who, String externalId, String entry) {
        return acme.as(who, "hr")
                .body(entry)
                .put("/api/directory/employees/" + externalId)
                .then();
    }

    private static void refuses(ValidatableResponse answer) {
        answer.statusCode(403).body("type", is("urn:problem:own-interest"));
    }
}
