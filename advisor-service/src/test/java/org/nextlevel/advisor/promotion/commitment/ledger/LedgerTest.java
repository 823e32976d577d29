package org.nextlevel.advisor.promotion.commitment.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.Producer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.advisor.Company;
import org.nextlevel.advisor.promotion.promotioncase.CaseStory;

@QuarkusTest
@Tag("M6.6")
class LedgerTest {
    private static final String TALK = promise("Give the talk in March.", "");

    @Inject
    Producer<String, String> kafka;

    private Company company;
    private CaseStory story;
    private UUID emma;

    @BeforeEach
    void aCaseThatWasAskedFor() {
        company = new Company(kafka).withFramework();
        emma = company.hires("emma", company.hires("mia", null));
        story = CaseStory.opened(company, "emma").asked();
    }

    @Test
    void whatTheOwnerWritesDownForTheManagerWaitsForTheManager() {
        String id = made("emma", promise("Find a project.", ",\"madeAs\":\"MANAGER\""));
        story.get("emma", "/commitments/" + id).body("unconfirmed", is(true)).body("actions.move", contains("FULFIL"));
        story.get("mia", "/commitments/" + id).body("actions.move", hasItems("CONFIRM", "RESTATE", "WITHDRAW"));
        story.post("mia", "commitments/" + id + "/confirmation", "")
                .statusCode(200)
                .body("unconfirmed", is(false));
    }

    @Test
    void eachOfferedActionIsTakenWhereItSays() {
        String id = made("mia", TALK);
        List<Map<String, Object>> actions =
                story.get("mia", "/commitments/" + id).extract().path("actions");
        assertThat(actions).extracting(one -> one.get("move")).containsExactly("RESTATE", "WITHDRAW");
        assertThat(actions.getFirst().get("requires")).isEqualTo(List.of("If-Match", "what", "dueOn"));
        Map<String, Object> withdraw = actions.getLast();
        company.as("mia")
                .header("If-Match", "*")
                .request(withdraw.get("method").toString(), withdraw.get("href").toString())
                .then()
                .statusCode(200)
                .body("state", is("WITHDRAWN"))
                .body("actions", empty());
    }

    @Test
    void nothingIsOverdueInACaseThatIsOver() {
        String id = made("emma", promise("Prepare the talk.", ""));
        company.rows("update commitment set due_on = current_date - 3 where id = '%s' returning id".formatted(id));
        story.get("emma", "/commitments/" + id).body("overdue", is(true));
        story.get("emma", "/commitments").body("totals.overdue", is(1));
        story.moved("closure", "{\"reason\":\"LATER\"}");
        story.get("emma", "/commitments/" + id).body("overdue", is(false));
        story.get("emma", "/commitments").body("totals.overdue", is(0));
    }

    @Test
    void aCommandThatIsRepeatedWithItsKeyIsDoneOnceAndAnsweredAgain() {
        String id = made("mia", TALK);
        String path = "/api/cases/%s/commitments/%s".formatted(story.id(), id);
        for (int i = 0; i < 2; i++) {
            company.as("mia")
                    .header("If-Match", "\"0\"")
                    .header("Idempotency-Key", "withdraw-" + id)
                    .post(path + "/withdrawal")
                    .then()
                    .statusCode(200)
                    .header("Content-Location", is(path))
                    .body("state", is("WITHDRAWN"));
        }
        story.get("mia", "/commitments/" + id + "/changes").body("items.change", contains("MAKE", "WITHDRAW"));
        story.get("mia", "/commitments").body("totals.open", is(0));
    }

    @Test
    void eachChangeIsOneRowOfTheAudit() {
        String id = made("mia", TALK);
        story.post("mia", "commitments/" + id + "/withdrawal", "").statusCode(200);
        assertThat(company.rows(
                        "select action from audit where subject = '%s' and action like 'commitment-%%' order by id"
                                .formatted(emma)))
                .containsExactly("commitment-made", "commitment-withdrawn");
    }

    @Test
    void aNewManagerConfirmsOrRestatesEachPromise() {
        String first = made("mia", TALK);
        String second = made("mia", TALK);
        UUID nora = company.hires("nora", null);
        company.tells(emma, 2, "emma", nora, "engineer", 20);
        await().until(() -> story.get("nora", "/commitments").extract().statusCode() == 200);
        story.get("nora", "/commitments").body("items.unconfirmed", contains(true, true));
        story.post("nora", "commitments/" + first + "/confirmation", "").statusCode(200);
        String anew = story.post("nora", "commitments/" + second + "/restatements", promise("A talk in May.", ""))
                .statusCode(201)
                .body("restates", is(second))
                .body("madeBy.id", is(nora.toString()))
                .extract()
                .path("id");
        story.get("emma", "/commitments/" + second)
                .body("state", is("RESTATED"))
                .body("actions", empty());
        story.get("emma", "/commitments/" + anew).body("unconfirmed", is(false));
        story.get("emma", "/commitments/" + first + "/changes").body("items.change", contains("MAKE", "CONFIRM"));
    }

    @Test
    void theOtherSideSaysThatAPromiseIsKept() {
        String id = made("mia", TALK);
        story.post("mia", "commitments/" + id + "/fulfilment", "{}").statusCode(409);
        story.post("emma", "commitments/" + id + "/fulfilment", "{\"note\":\"On the third.\"}")
                .statusCode(200)
                .body("state", is("KEPT"))
                .body("keptOn", is(Company.today().toString()));
        story.post("emma", "commitments/" + id + "/fulfilment", "{}")
                .statusCode(409)
                .body("type", is("urn:problem:commitment-state"));
    }

    @Test
    void confirmedEvidenceKeepsAPromiseByItself() {
        String id = made("emma", promise("Mentor.", ",\"competency\":\"mentoring\",\"level\":\"senior\""));
        UUID piece = UUID.randomUUID();
        company.evidence(piece, 1, emma, "mentoring", "LINE", "");
        await().until(() -> company.rows("select id from evidence").size() == 1);
        story.get("emma", "/commitments/" + id).body("state", is("OPEN"));
        company.evidence(piece, 2, emma, "mentoring", "LINE", Company.confirmed());
        await().untilAsserted(() -> story.get("emma", "/commitments/" + id)
                .body("state", is("KEPT"))
                .body("evidenceId", is(piece.toString())));
    }

    @Test
    void evidenceThatShowsSomethingElseKeepsNothing() {
        String id = made("emma", promise("Mentor.", ",\"competency\":\"mentoring\",\"level\":\"senior\""));
        UUID piece = UUID.randomUUID();
        company.evidence(piece, 1, emma, "delivery", "LINE", Company.confirmed());
        await().until(() -> company.rows("select id from evidence").size() == 1);
        story.post("emma", "commitments/" + id + "/fulfilment", "{\"evidenceId\":\"%s\"}".formatted(piece))
                .statusCode(422)
                .body("violations[0].pointer", is("#/evidenceId"));
        story.get("emma", "/commitments/" + id).body("state", is("OPEN"));
    }

    @Test
    void theManagerPromisesNothingForTheOwner() {
        story.post("mia", "commitments", promise("Work harder.", ",\"madeAs\":\"OWNER\""))
                .statusCode(422)
                .body("violations[0].pointer", is("#/madeAs"));
    }

    @Test
    void whoReadsByNameChangesNothing() {
        UUID alma = company.hires("alma", null);
        story.post("emma", "approvers", "{\"employeeId\":\"" + alma + "\"}").statusCode(200);
        String id = made("mia", TALK);
        story.get("alma", "/commitments").body("items.id", hasItem(id));
        story.post("alma", "commitments", TALK).statusCode(403);
        story.post("alma", "commitments/" + id + "/fulfilment", "{}").statusCode(403);
    }

    @Test
    void bothSidesPromisesStandInOneLedger() {
        made("mia", TALK);
        made("emma", promise("Prepare the talk.", ""));
        story.get("emma", "/commitments").body("items.madeAs", containsInAnyOrder("OWNER", "MANAGER"));
    }

    private String made(String by, String body) {
        return story.post(by, "commitments", body).statusCode(201).extract().path("id");
    }

    private static String promise(String what, String more) {
        return "{\"what\":\"%s\",\"dueOn\":\"%s\"%s}"
                .formatted(what, Company.today().plusMonths(2), more);
    }
}
