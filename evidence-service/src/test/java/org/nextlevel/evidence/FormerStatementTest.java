package org.nextlevel.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What was said stays said: for the owner, and for who said it. */
@QuarkusTest
@Tag("M1.2")
class FormerStatementTest {
    private Company acme;
    private String path;

    @BeforeEach
    void attested() {
        acme = Company.ofPeople();
        path = acme.sharedEvidence("ours");
        acme.attests("manager", path, "DISAGREED").then().statusCode(201);
    }

    @Test
    void aDisagreementThatWasReplacedIsStillReadByBoth() {
        acme.attests("manager", path, "CONFIRMED");
        acme.as("engineer").get(path).then().body("attestations.outcome", contains("CONFIRMED"));
        for (String reader : List.of("engineer", "manager")) {
            acme.as(reader)
                    .get(path + "/attestations")
                    .then()
                    .body("items.outcome", contains("CONFIRMED", "DISAGREED"))
                    .body("items[0].ending", nullValue())
                    .body("items[1].ending", is("REPLACED"))
                    .body("items[1].endedAt", notNullValue());
        }
    }

    @Test
    void aStatementThatWasWithdrawnIsGoneFromTheEvidenceAndStillReadByBoth() {
        acme.attests("director", path, "CONFIRMED");
        withdraws("manager").then().statusCode(204);
        acme.as("director").get(path).then().body("attestations.outcome", contains("CONFIRMED"));
        acme.as("manager").get(path).then().header("ETag", "\"4\"").body("actions.move", contains("ATTEST"));
        acme.as("engineer").get(path + "/attestations").then().body("items", hasSize(2));
        acme.as("manager")
                .get(path + "/attestations")
                .then()
                .body("items.outcome", contains("DISAGREED"))
                .body("items.ending", contains("WITHDRAWN"));
        assertThat(acme.rows("select replace(actor, '-subject', '') from audit where action = 'attestation-withdrawn'"))
                .containsExactly("manager");
    }

    @Test
    void othersReadTheirOwnFormerStatementsAlone() {
        acme.attests("manager", path, "CONFIRMED");
        acme.as("director").get(path + "/attestations").then().statusCode(200).body("items", empty());
        acme.as("colleague").get(path + "/attestations").then().statusCode(403);
    }

    @Test
    void nobodyWithdrawsAnothersStatement() {
        String word = path + "/attestations/" + acme.idOf("manager");
        acme.as("engineer").delete(word).then().statusCode(403);
        acme.as("director").delete(word).then().statusCode(403);
        acme.as("manager").delete(word).then().statusCode(204);
    }

    @Test
    void whatWasNeverSaidCannotBeWithdrawn() {
        withdraws("director").then().statusCode(404);
        withdraws("colleague").then().statusCode(403);
        withdraws("manager").then().statusCode(204);
        withdraws("manager").then().statusCode(404);
    }

    @Test
    void aStatementIsItsAttestersAlsoWhenTheySeeTheEvidenceNoMore() {
        acme.shows(path, "PRIVATE");
        acme.as("manager").get(path).then().statusCode(404);
        acme.as("manager").get(path + "/attestations").then().body("items.outcome", contains("DISAGREED"));
        acme.as("manager").get("/api/employees/me/attestations").then().body("items.outcome", contains("DISAGREED"));
        withdraws("manager").then().statusCode(204);
        acme.as("manager").get("/api/employees/me/attestations").then().body("items", empty());
    }

    @Test
    void everybodyListsWhatTheySaidPageByPage() {
        String second = acme.sharedEvidence("another");
        acme.attests("manager", second, "PARTLY");
        Response first = acme.as("manager").get("/api/employees/me/attestations?limit=1");
        first.then()
                .body("items.outcome", contains("PARTLY"))
                .body("items[0].owner.id", is(acme.idOf("engineer")))
                .body("items[0].evidence.id", is(second.substring(second.lastIndexOf('/') + 1)));
        acme.as("manager")
                .get("/api/employees/me/attestations?limit=1&cursor=" + first.path("next"))
                .then()
                .body("items.outcome", contains("DISAGREED"))
                .body("next", nullValue());
    }

    @Test
    void whatWasSaidIsReadPageByPage() {
        for (String outcome : List.of("PARTLY", "CONFIRMED")) {
            acme.attests("manager", path, outcome);
        }
        acme.attests("director", path, "CONFIRMED");
        acme.attests("director", path, "PARTLY");
        Response first = acme.as("engineer").get(path + "/attestations?limit=2");
        first.then().body("items.outcome", contains("PARTLY", "CONFIRMED"));
        Response second = acme.as("engineer").get(path + "/attestations?limit=2&cursor=" + first.path("next"));
        second.then().body("items.outcome", contains("CONFIRMED", "PARTLY"));
        acme.as("engineer")
                .get(path + "/attestations?limit=2&cursor=" + second.path("next"))
                .then()
                .body("items.outcome", contains("DISAGREED"))
                .body("next", nullValue());
    }

    @Test
    @Tag("privacy")
    void whatIsErasedLeavesNoStatementOfAnybody() {
        acme.attests("manager", path, "CONFIRMED");
        acme.asks("engineer", path, "colleague");
        acme.as("engineer").header("If-Match", "*").body(Map.of()).post(path + "/erasure");
        for (String table : List.of("attestation", "former_attestation", "attestation_request")) {
            assertThat(acme.rows("select id from " + table)).as(table).isEmpty();
        }
        acme.as("manager").get(path + "/attestations").then().statusCode(404);
        withdraws("manager").then().statusCode(404);
    }

    private Response withdraws(String attester) {
        return acme.as(attester).delete(path + "/attestations/me");
    }
}
