package org.nextlevel.advisor.promotion.proposal.share;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.apache.kafka.clients.producer.Producer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.advisor.Company;
import org.nextlevel.advisor.promotion.proposal.Proposer;

/** What an owner erased is read by nobody who is not signed in, and its owner learns where it is still shown. */
@QuarkusTest
@Tag("erasure")
@Tag("privacy")
class ErasedWordsTest {
    @Inject
    Producer<String, String> kafka;

    private Proposer proposer;

    @BeforeEach
    void aDraft() {
        proposer = new Proposer(kafka).drafted();
    }

    @Test
    void noLinkShowsErasedWords() {
        String link = proposer.link();
        given().get(link).then().statusCode(200);
        erases();
        await().untilAsserted(() -> given().get(link).then().statusCode(404));
        proposer.shares("{\"with\":\"LINK\",\"version\":1,\"expiresOn\":\"%s\"}"
                        .formatted(Company.today().plusDays(7)))
                .statusCode(409)
                .body("type", is("urn:problem:words-erased"));
    }

    @Test
    void theOwnerLearnsWhichVersionsShowThemAndRevokesTheirShares() {
        proposer.link();
        proposer.shares("{\"with\":\"MANAGER\"}").statusCode(201);
        erases();
        appearances("emma")
                .then()
                .statusCode(200)
                .body("items.version", contains(2, 1), "items[1].shares.with", contains("LINK"));
        String revoke = appearances("emma").path("items[0].shares[0].actions[0].href");
        proposer.emma().delete(revoke).then().statusCode(204);
        appearances("emma").then().body("items[0].shares[0].actions", empty());
        appearances("mia").then().statusCode(403);
    }

    private Response appearances(String who) {
        return proposer.as(who)
                .get("/api/employees/%s/evidence/%s/appearances".formatted(proposer.emma, proposer.mentored));
    }

    /** Emma erases the piece that her proposal cites. */
    private void erases() {
        proposer.company.tell(
                "evidence-events", "EvidenceErased", """
                {"evidenceId":"%s","employeeId":"%s","version":9,"occurredOn":"%s","visibility":"PRIVATE","state":"ERASED",
                 "claims":[],"attestations":[],"sharedWith":[]}""".formatted(proposer.mentored, proposer.emma, Company.today()));
    }
}
