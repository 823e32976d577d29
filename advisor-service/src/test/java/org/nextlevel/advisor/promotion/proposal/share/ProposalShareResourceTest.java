package org.nextlevel.advisor.promotion.proposal.share;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.UUID;
import org.apache.kafka.clients.producer.Producer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nextlevel.advisor.Company;
import org.nextlevel.advisor.promotion.proposal.Proposer;
import org.nextlevel.testkit.EventSample;

@QuarkusTest
@Tag("M4.5")
class ProposalShareResourceTest {
    @Inject
    Producer<String, String> kafka;

    @Inject
    ObjectMapper json;

    private Proposer proposer;

    @BeforeEach
    void aDraft() {
        proposer = new Proposer(kafka).drafted();
    }

    @Test
    void aSharedVersionNeverChanges() {
        proposer.shares("{\"with\":\"MANAGER\"}").statusCode(201).body("version", is(1));
        String before = proposer.as("mia").get(proposer.path("/versions/1")).asString();

        proposer.edits(Proposer.content("")).statusCode(200);
        proposer.emma().post(proposer.path("/versions")).then().statusCode(201).body("number", is(2));

        assertThat(proposer.as("mia").get(proposer.path("/versions/1")).asString())
                .isEqualTo(before)
                .contains("Mentored two juniors.", "Emma Example", "Mia Example", "senior.mentoring");
        assertThatThrownBy(() -> proposer.company.rows("update proposal_version set number = 9 returning id::text"))
                .hasRootCauseMessage("ERROR: permission denied for table proposal_version");
        assertThatThrownBy(() -> proposer.company.rows("delete from proposal_version returning id::text"))
                .hasRootCauseMessage("ERROR: permission denied for table proposal_version");
    }

    @Test
    @Tag("privacy")
    void othersReadWhatIsSharedWithThemAndNothingElse() {
        proposer.emma().post(proposer.path("/versions")).then().statusCode(201);
        proposer.shares("{\"with\":\"APPROVER\",\"employeeId\":\"%s\",\"version\":1}".formatted(proposer.ron))
                .statusCode(201);
        String withManager = proposer.shares("{\"with\":\"MANAGER\"}")
                .statusCode(201)
                .body("version", is(2))
                .extract()
                .path("id");

        proposer.as("ron").get(proposer.path("/versions")).then().body("items.number", contains(1));
        proposer.as("ron").get(proposer.path("/versions/2")).then().statusCode(404);
        proposer.as("mia").get(proposer.path("/versions")).then().body("items.number", contains(2));
        proposer.as("mia").get(proposer.path("/versions/1")).then().statusCode(404);
        proposer.emma().get(proposer.path("/versions")).then().body("items.number", contains(2, 1));
        proposer.as("mia").get(proposer.path("/shares")).then().statusCode(403);

        proposer.emma().delete(proposer.path("/shares/" + withManager)).then().statusCode(204);
        proposer.as("mia").get(proposer.path("/versions")).then().body("items", empty());
        proposer.as("mia").get(proposer.path("/versions/2")).then().statusCode(404);
    }

    @Test
    void aNewManagerReadsWhatWasSharedWithTheFormerOne() {
        proposer.shares("{\"with\":\"MANAGER\"}").statusCode(201);
        UUID nora = proposer.company.hires("nora", null);
        proposer.company.tells(proposer.emma, 2, "emma", nora, "engineer", 20);

        org.awaitility.Awaitility.await()
                .until(() ->
                        proposer.as("nora").get(proposer.path("/versions/1")).statusCode() == 200);
        proposer.as("mia").get(proposer.path("/versions/1")).then().statusCode(404);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"with\":\"LINK\"} | #/expiresOn",
                "{\"with\":\"LINK\",\"expiresOn\":\"2020-01-01\"} | #/expiresOn",
                "{\"with\":\"LINK\",\"expiresOn\":\"2099-01-01\"} | #/expiresOn",
                "{\"with\":\"MANAGER\",\"expiresOn\":\"2099-01-01\"} | #/expiresOn",
                "{\"with\":\"APPROVER\"} | #/employeeId",
                "{\"with\":\"APPROVER\",\"employeeId\":\"00000000-0000-0000-0000-000000000001\"} | #/employeeId",
                "{\"version\":1} | #/with"
            })
    void aShareFitsWhomItIsFor(String body, String pointer) {
        proposer.shares(body).statusCode(422).body("violations.pointer", contains(pointer));
        proposer.shares("{\"with\":\"MANAGER\",\"version\":7}").statusCode(404);
    }

    @Test
    void sharesAreListedWithoutTheLinkAndCanBeRevokedOnce() throws IOException {
        proposer.link();
        String id = proposer.shares("{\"with\":\"APPROVER\",\"employeeId\":\"%s\"}".formatted(proposer.ron))
                .header("Location", containsString("/proposal/shares/"))
                .extract()
                .path("id");

        proposer.emma().delete(proposer.path("/shares/" + id)).then().statusCode(204);
        proposer.emma().delete(proposer.path("/shares/" + id)).then().statusCode(204);
        proposer.emma()
                .get(proposer.path("/shares"))
                .then()
                .body("items", hasSize(2))
                .body("items[0].revokedAt", notNullValue())
                .body("items.link", contains(nullValue(), nullValue()));
        assertThat(proposer.company.told("ProposalShareRevoked", 1)).hasSize(1);
        sample("ProposalShared", "proposal-shared", 2);
        sample("ProposalShareRevoked", "proposal-share-revoked", 1);
    }

    @Test
    void whoIsShownACaseWithAProposalIsToldSo() throws IOException {
        proposer.shares("{\"with\":\"APPROVER\",\"employeeId\":\"%s\"}".formatted(proposer.ron))
                .statusCode(201);
        JsonNode told =
                json.readTree(proposer.company.told("CaseShared", 1).getFirst().value());
        assertThat(told.path("approverId").asText()).isEqualTo(proposer.ron.toString());
        assertThat(told.path("withProposal").asBoolean()).isTrue();
    }

    @Test
    void aRepeatedRequestSharesOnceAndDoesNotTellTheLinkAgain() {
        String body = "{\"with\":\"LINK\",\"expiresOn\":\"%s\"}".formatted(Company.today());
        String first = proposer.emma()
                .header("Idempotency-Key", "a")
                .body(body)
                .post(proposer.path("/shares"))
                .path("id");

        proposer.emma()
                .header("Idempotency-Key", "a")
                .body(body)
                .post(proposer.path("/shares"))
                .then()
                .statusCode(201)
                .body("id", is(first))
                .body("link", nullValue());
    }

    private void sample(String type, String name, int number) throws IOException {
        String told = proposer.company.told(type, number).getLast().value();
        assertThat(told).doesNotContain("Emma", "Mentored", "shared-proposals");
        ObjectNode payload = (ObjectNode) json.readTree(told);
        payload.properties().forEach(property -> {
            JsonNode value = property.getValue();
            if (value.isTextual() && value.asText().length() == 36) {
                property.setValue(json.getNodeFactory().textNode("00000000-0000-0000-0000-000000000001"));
            }
        });
        EventSample.check(name, payload);
    }
}
