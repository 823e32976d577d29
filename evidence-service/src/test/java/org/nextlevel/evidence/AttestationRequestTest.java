package org.nextlevel.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.testkit.plan.Statements;

@QuarkusTest
@Tag("M1.2")
class AttestationRequestTest {
    private static final String INBOX = "/api/employees/me/attestation-requests";
    private Company acme;
    private String path;

    @BeforeEach
    void found() {
        acme = Company.ofPeople();
        path = acme.evidence("mine");
    }

    @Test
    void whoIsAskedFindsTheRequestSeesTheEvidenceAndAttests() {
        acme.asks("engineer", path, "colleague").then().statusCode(201).body("state", is("REQUESTED"));
        acme.as("colleague")
                .get(INBOX + "?state=REQUESTED")
                .then()
                .body("items.message", contains("Was it so?"))
                .body("items[0].owner.id", is(acme.idOf("engineer")))
                .body("items[0].evidence.id", is(path.substring(path.lastIndexOf('/') + 1)))
                .body("items[0].actions.move", contains("ATTEST", "DECLINE"));
        acme.as("colleague").get(path).then().statusCode(200).body("actions.move", contains("ATTEST"));
        acme.as("colleague")
                .get(path.substring(0, path.lastIndexOf('/')))
                .then()
                .body("items[0].actions.move", contains("ATTEST"));
        acme.attests("colleague", path, "PARTLY").then().statusCode(201).body("attestations.marks", contains(empty()));
        acme.as("colleague").get(INBOX + "?state=REQUESTED").then().body("items", empty());
        acme.as("colleague").get(INBOX).then().body("items.state", contains("ANSWERED"));
        acme.attests("colleague", path, "DISAGREED").then().statusCode(201);
    }

    @Test
    void manyRequestsAreReadInAsManyStatementsAsOne() {
        acme.asks("engineer", path, "colleague").then().statusCode(201);
        int one = Statements.fewestOf(acme.tenant(), this::readInbox).size();
        for (int i = 0; i < 5; i++) {
            acme.asks("engineer", acme.evidence("mine too, " + i), "colleague")
                    .then()
                    .statusCode(201);
        }

        assertThat(Statements.fewestOf(acme.tenant(), this::readInbox)).hasSize(one);
    }

    private void readInbox() {
        acme.as("colleague").get(INBOX).then().statusCode(200);
    }

    @Test
    void askingSharesByNameWithWhoDoesNotSeeIt() {
        acme.asks("engineer", path, "colleague");
        acme.as("engineer")
                .get(path)
                .then()
                .body("visibility", is("NAMED"))
                .body("sharedWith.id", contains(acme.idOf("colleague")));
        acme.as("manager").get(path).then().statusCode(404);
    }

    @Test
    void askingWhoSeesItSharesNothing() {
        acme.shows(path, "LINE");
        acme.asks("engineer", path, "director").then().statusCode(201);
        acme.as("engineer").get(path).then().header("ETag", "\"1\"").body("sharedWith", empty());
        acme.asks("engineer", path, "colleague").then().statusCode(201);
        acme.as("engineer").get(path).then().body("visibility", is("LINE")).body("sharedWith", hasSize(1));
    }

    @Test
    void nobodyIsAskedTwiceAtATime() {
        String request = acme.asks("engineer", path, "colleague").header("Location");
        acme.asks("engineer", path, "colleague")
                .then()
                .statusCode(409)
                .body("type", is("urn:problem:attestation-requested-already"));
        acme.as("engineer").header("If-Match", "*").delete(request).then().statusCode(204);
        acme.asks("engineer", path, "colleague").then().statusCode(201);
        acme.as("engineer")
                .get(path + "/attestation-requests")
                .then()
                .body("items.state", contains("REQUESTED", "WITHDRAWN"));
    }

    @Test
    void whoDeclinesIsNotHeardUntilAskedAgain() {
        String request = acme.asks("engineer", path, "colleague").header("Location");
        acme.as("colleague").post(request + "/refusal").then().statusCode(428);
        acme.as("colleague")
                .header("If-Match", "\"0\"")
                .post(request + "/refusal")
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("state", is("DECLINED"))
                .body("actions.move", empty());
        acme.attests("colleague", path, "CONFIRMED").then().statusCode(403);
        acme.as("engineer")
                .header("If-Match", "*")
                .delete(request)
                .then()
                .statusCode(409)
                .body("type", is("urn:problem:attestation-request-closed"));
        acme.asks("engineer", path, "colleague").then().statusCode(201);
        acme.attests("colleague", path, "CONFIRMED").then().statusCode(201);
    }

    @Test
    void withdrawingARequestLeavesTheEvidenceShared() {
        String request = acme.asks("engineer", path, "colleague").header("Location");
        acme.as("engineer").header("If-Match", "*").delete(request);
        acme.as("colleague").get(path).then().statusCode(200).body("actions.move", empty());
        acme.attests("colleague", path, "CONFIRMED").then().statusCode(403);
    }

    @Test
    void theOwnerIsNotAskedAndNobodyWhoDoesNotWorkHere() {
        acme.asks("engineer", path, "engineer")
                .then()
                .statusCode(422)
                .body("violations[0].pointer", is("#/attesterId"));
        ask(UUID.randomUUID().toString()).then().statusCode(422).body("violations[0].pointer", is("#/attesterId"));
        ask(Company.ofPeople().idOf("colleague")).then().statusCode(422);
    }

    @Test
    void atMostTwentyPeopleAreAskedAtATime() {
        for (int i = 0; i < 20; i++) {
            acme.hires("helper" + i, "manager");
            acme.asks("engineer", path, "helper" + i).then().statusCode(201);
        }
        acme.asks("engineer", path, "colleague")
                .then()
                .statusCode(409)
                .body("type", is("urn:problem:too-many-attestation-requests"));
        acme.attests("helper0", path, "CONFIRMED");
        acme.asks("engineer", path, "colleague").then().statusCode(201);
    }

    @Test
    void nobodyIsAskedForWhatIsDeleted() {
        acme.as("engineer").header("If-Match", "*").delete(path);
        acme.asks("engineer", path, "colleague")
                .then()
                .statusCode(409)
                .body("type", is("urn:problem:evidence-deleted"));
    }

    @Test
    @Tag("idempotent")
    void theSameKeyAsksOnce() {
        var body = Map.of("attesterId", acme.idOf("colleague"));
        Response first =
                acme.as("engineer").header("Idempotency-Key", "a").body(body).post(path + "/attestation-requests");
        Response second =
                acme.as("engineer").header("Idempotency-Key", "a").body(body).post(path + "/attestation-requests");
        second.then().statusCode(201).header("Location", is(first.header("Location")));
    }

    @Test
    @Tag("privacy")
    void aRequestIsReadByTheTwoWhomItIsBetween() {
        acme.shows(path, "LINE");
        String request = acme.asks("engineer", path, "colleague").header("Location");
        for (String reader : List.of("engineer", "colleague")) {
            acme.as(reader).get(request).then().statusCode(200).body("message", is("Was it so?"));
            acme.as(reader).get(path + "/attestation-requests").then().body("items.id", hasItem(id(request)));
        }
        acme.as("manager").get(request).then().statusCode(403);
        acme.as("manager").get(path + "/attestation-requests").then().body("items", empty());
        acme.as("manager")
                .get("/api/employees/%s/attestation-requests".formatted(acme.idOf("colleague")))
                .then()
                .statusCode(403);
    }

    private static String id(String request) {
        return request.substring(request.lastIndexOf('/') + 1);
    }

    private Response ask(String attesterId) {
        return acme.as("engineer").body(Map.of("attesterId", attesterId)).post(path + "/attestation-requests");
    }
}
