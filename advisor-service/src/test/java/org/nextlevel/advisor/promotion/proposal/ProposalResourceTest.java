package org.nextlevel.advisor.promotion.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.apache.kafka.clients.producer.Producer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.advisor.Company;

@QuarkusTest
@Tag("M4.1")
class ProposalResourceTest {
    @Inject
    Producer<String, String> kafka;

    private Proposer proposer;

    @BeforeEach
    void aProposer() {
        proposer = new Proposer(kafka);
    }

    @Test
    @Tag("M4.3")
    void aDraftIsMadeFromEvidenceAndCitesIt() {
        proposer.emma()
                .post(proposer.path(""))
                .then()
                .statusCode(201)
                .header("Location", proposer.path(""))
                .header("ETag", notNullValue())
                .body("accomplishments.evidence.flatten()", hasSize(1))
                .body("nextLevelWork.expectation", contains("senior.delivery", "senior.mentoring"))
                .body("nextLevelWork[1].text", is("Mentored two juniors."))
                .body("citations", hasSize(3))
                .body("ask.title", is("Senior Engineer"));
    }

    @Test
    void thereIsOneDraftAndItCanBeMadeAnewOnceItIsDeleted() {
        proposer.drafted();

        proposer.emma().post(proposer.path("")).then().statusCode(409).body("type", is("urn:problem:proposal-exists"));
        proposer.emma()
                .header("If-Match", proposer.read().header("ETag"))
                .delete(proposer.path(""))
                .then()
                .statusCode(204);
        proposer.read().then().statusCode(404);
        proposer.drafted();
    }

    @Test
    @Tag("M4.3")
    void anEditKeepsWhatAClaimCitesAndAddsClaimsOfItsOwn() {
        proposer.drafted();
        String kept = proposer.read().path("nextLevelWork[1].id");

        proposer.edits(Proposer.content(
                        "{\"text\":\"I do more.\",\"evidence\":[\"%s\"],\"expectation\":\"engineer.delivery\"},{\"id\":\"%s\",\"text\":\"Said otherwise.\"}"
                                .formatted(proposer.billing, kept)))
                .statusCode(200)
                .body("accomplishments.text", contains("I do more.", "Said otherwise."))
                .body("accomplishments[1].id", is(kept))
                .body("accomplishments[1].evidence", contains(proposer.mentored.toString()))
                .body("accomplishments[1].expectation", is("senior.mentoring"))
                .body(
                        "citations.evidenceId",
                        containsInAnyOrder(proposer.billing.toString(), proposer.mentored.toString()))
                .body("nextLevelPlan.goals[0].id", notNullValue());
    }

    @Test
    void anEditCitesNothingThatIsNotTheOwnersAndNoOtherExpectation() {
        proposer.drafted();

        proposer.edits(Proposer.content("{\"text\":\"x\",\"evidence\":[\"%s\"]}".formatted(UUID.randomUUID())))
                .statusCode(422)
                .body("violations.pointer", contains("#/accomplishments/0/evidence/0"));
        proposer.edits(Proposer.content("{\"text\":\"x\",\"expectation\":\"nowhere\"}"))
                .statusCode(422)
                .body("violations.pointer", contains("#/accomplishments/0/expectation"));
        proposer.edits(Proposer.content("{\"text\":\"x\",\"evidence\":[]}")).statusCode(422);
    }

    @Test
    void whatWasReadCanBeSentBackWhole() {
        proposer.drafted();
        String read = proposer.read().asString();

        proposer.edits(read).statusCode(200);
        proposer.edits(Proposer.content("{\"text\":\"Without evidence.\"}")).statusCode(200);
        proposer.edits(proposer.read().asString()).statusCode(200);
        proposer.edits(read.replace("\"caseId\":\"" + proposer.caseId, "\"caseId\":\"" + UUID.randomUUID()))
                .statusCode(422)
                .body("violations.pointer", hasItems("#/caseId", "#/changedAt"));
    }

    @Test
    void anEditNeedsTheTagThatWasRead() {
        proposer.drafted();

        proposer.emma().body(Proposer.content("")).put(proposer.path("")).then().statusCode(428);
        proposer.emma()
                .header("If-Match", "\"1\"")
                .body(Proposer.content(""))
                .put(proposer.path(""))
                .then()
                .statusCode(412);
    }

    @Test
    @Tag("M4.4")
    void theFindingsNameTheClaimAndWhatToDo() {
        proposer.drafted();
        proposer.edits(Proposer.content("{\"text\":\"We made deployments faster.\"}"))
                .statusCode(200);

        proposer.emma()
                .get(proposer.path("/findings"))
                .then()
                .statusCode(200)
                .body("pages", is(1))
                .body(
                        "findings.findAll { it.claim != null }.rule",
                        contains("UNQUANTIFIED", "WE", "UNCITED", "UNCITED"))
                .body("findings[0].measure", is("TIME"))
                .body("findings.findAll { it.claim == null }.rule", everyItem(is("MISSING_PART")))
                .body("findings.pointer", hasItem("#/nextLevelWork"))
                .body("findings.pointer", not(hasItem("#/ask/title")));
        proposer.emma()
                .get(proposer.path("/findings?language=de"))
                .then()
                .body(
                        "findings[0].todo",
                        is("Hier fehlt, wie lange es vorher und nachher gedauert hat, oder bis wann es fertig war."));
    }

    @Test
    @Tag("privacy")
    void theDraftIsForItsOwnerAlone() {
        proposer.drafted();
        proposer.shares("{\"with\":\"MANAGER\"}").statusCode(201);

        proposer.as("mia").get(proposer.path("")).then().statusCode(403);
        proposer.as("mia").get(proposer.path("/findings")).then().statusCode(403);
        proposer.as("ron").get(proposer.path("")).then().statusCode(404);
    }

    @Test
    @Tag("tenant")
    void anotherCompanyFindsNothing() {
        proposer.drafted();
        Company other = new Company(kafka).withFramework();
        other.hires("emma", null);

        other.as("emma").get(proposer.path("")).then().statusCode(404);
        assertThat(other.rows("select id::text from proposal")).isEmpty();
        assertThat(proposer.company.rows("select id::text from proposal")).hasSize(1);
    }

    @Test
    void aDraftIsInTheLanguageThatIsAskedFor() {
        proposer.emma()
                .header("Accept-Language", "de-AT,en;q=0.5")
                .post(proposer.path(""))
                .then()
                .statusCode(201)
                .body("ask.timeline", org.hamcrest.Matchers.startsWith("Eine Entscheidung bis"));
        proposer.emma().get(proposer.path("?language=xx&format=html")).then().statusCode(400);
        proposer.emma().get(proposer.path("?format=odt")).then().statusCode(400).body("violations", notNullValue());
        proposer.emma().get(proposer.path("")).then().body("head", nullValue());
    }
}
