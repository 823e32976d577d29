package org.nextlevel.advisor.readiness.answers;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import org.apache.kafka.clients.producer.Producer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.advisor.Company;

/** What evidence-service tells reaches the answers. */
@QuarkusTest
@Tag("events")
class EvidenceEventsTest {
    private static final String PIECES = "trace[0].facts.pieces";

    @Inject
    Producer<String, String> kafka;

    private Company company;
    private UUID director;
    private UUID manager;
    private UUID emma;

    @BeforeEach
    void aCompany() {
        company = new Company(kafka).withFramework();
        director = company.hires("dora", null);
        manager = company.hires("mia", director);
        emma = company.hires("emma", manager);
        company.awaitOwn("emma", "verdict", "INSUFFICIENT_EVIDENCE");
    }

    @Test
    void deletedEvidenceIsInNoAnswerUntilItIsRestoredWhateverComesLateOrTwice() {
        UUID id = UUID.randomUUID();
        tell("EvidenceLogged", id, 1, "LINE", "", "LOGGED", "", "");
        company.awaitOwn("emma", PIECES, 1);
        tell("EvidenceDeleted", id, 3, "LINE", "", "DELETED", "", "");
        company.awaitOwn("emma", PIECES, 0);
        tell("EvidenceRevised", id, 2, "LINE", "", "LOGGED", "", "");
        tell("EvidenceDeleted", id, 3, "LINE", "", "DELETED", "", "");
        marker();
        company.readiness("emma", "me/readiness").body(PIECES, is(1)).body("requirements[0].evidence.size()", is(0));
        company.readiness("mia", emma + "/readiness").body(PIECES, is(1));
        tell("EvidenceRestored", id, 4, "LINE", "", "LOGGED", "", "");
        company.awaitOwn("emma", PIECES, 2);
        tell("EvidenceErased", id, 5, "PRIVATE", "", "ERASED", "", "");
        company.awaitOwn("emma", PIECES, 1);
    }

    @Test
    void anExpectationThatAClaimNamesAndTheMarksOfAnAttestationComeBackFromTheDatabase() {
        tell("EvidenceLogged", UUID.randomUUID(), 1, "LINE", "", "LOGGED", "\"expectation\":\"senior.other\",", "");
        String said = attestation("CONFIRMED", "\"RING\"") + "," + attestation("DISAGREED", "\"BY_REPORT\"");
        UUID id = UUID.randomUUID();
        tell("EvidenceAttested", id, 1, "LINE", "", "LOGGED", "\"expectation\":\"senior.delivery\",", said);
        company.awaitOwn("emma", PIECES, 2);
        company.readiness("mia", emma + "/readiness")
                .body("requirements[0].evidence.evidenceId", contains(id.toString()))
                .body("requirements[0].state", is("DISPUTED"))
                .body("requirements[0].evidence[0].why", is("DISAGREED"))
                .body("requirements[0].evidence[0].attestations.find { it.counts }.marks", contains("BY_REPORT"))
                .body("requirements[0].evidence[0].attestations.find { !it.counts }.marks", contains("RING"));
        tell("AttestationWithdrawn", id, 2, "LINE", "", "LOGGED", "", attestation("CONFIRMED", ""));
        company.awaitOwn("emma", "requirements[0].state", "DEMONSTRATED");
    }

    @Test
    @Tag("privacy")
    void eachManagerSeesWhatIsSharedWithThem() {
        String dora = "\"" + director + "\"";
        tell("EvidenceShared", UUID.randomUUID(), 1, "MANAGER", "", "LOGGED", "", "");
        tell("EvidenceShared", UUID.randomUUID(), 1, "LINE", "", "LOGGED", "", "");
        tell("EvidenceShared", UUID.randomUUID(), 1, "NAMED", dora, "LOGGED", "", "");
        tell("EvidenceShared", UUID.randomUUID(), 1, "MANAGER", dora, "LOGGED", "", "");
        tell("EvidenceShared", UUID.randomUUID(), 1, "PRIVATE", dora, "LOGGED", "", "");
        company.awaitOwn("emma", PIECES, 5);
        company.readiness("mia", emma + "/readiness").body(PIECES, is(3));
        company.readiness("dora", emma + "/readiness").body(PIECES, is(3));
        company.readiness("emma", "me/readiness?perspective=shared").body(PIECES, is(3));
        company.tells(emma, 2, "emma", director, "engineer", 20);
        await().atMost(Duration.ofSeconds(30))
                .until(() -> company.as("mia")
                                .get("/api/employees/" + emma + "/readiness")
                                .statusCode()
                        == 403);
        company.readiness("dora", emma + "/readiness").body(PIECES, is(4));
    }

    @Test
    @Tag("M9.2")
    void noOpportunityIsShownToThePersonAndTheManagersUntilItIsTakenBack() {
        LocalDate today = Company.today();
        none("NoOpportunityStated", 2, today.minusDays(9), "null", true);
        company.awaitOwn("emma", "requirements[1].state", "NO_OPPORTUNITY");
        none("NoOpportunityWithdrawn", 1, today.minusDays(9), "null", false);
        marker();
        for (String user : new String[] {"emma", "mia", "dora"}) {
            company.readiness(user, emma + "/readiness")
                    .body("requirements[1].noOpportunity.reason", is("PROJECT_NEEDED_NONE"))
                    .body(
                            "requirements[1].noOpportunity.from",
                            is(today.minusDays(9).toString()))
                    .body("capability.required", is(1))
                    .body("requirements[0].noOpportunity", nullValue());
        }
        none("NoOpportunityWithdrawn", 3, today.minusDays(9), "null", false);
        company.awaitOwn("emma", "requirements[1].state", "NOT_SHOWN");
        company.readiness("emma", "me/readiness").body("capability.required", is(2));
        none("NoOpportunityStated", 4, today.minusDays(9), "\"" + today + "\"", true);
        company.awaitOwn("emma", "requirements[1].state", "NO_OPPORTUNITY");
        none("NoOpportunityStated", 5, today.minusDays(9), "\"" + today.minusDays(1) + "\"", true);
        company.awaitOwn("emma", "requirements[1].state", "NOT_SHOWN");
    }

    @Test
    @Tag("M9.2")
    void evidenceOutweighsAStatedNoOpportunity() {
        none("NoOpportunityStated", 2, Company.today().minusDays(9), "null", true);
        company.awaitOwn("emma", "requirements[1].state", "NO_OPPORTUNITY");
        company.evidence(UUID.randomUUID(), 1, emma, "mentoring", "LINE", "");
        company.awaitOwn("emma", "requirements[1].evidence.size()", 1);
        company.readiness("emma", "me/readiness")
                .body("requirements[1].state", not(is("NO_OPPORTUNITY")))
                .body("requirements[1].noOpportunity", nullValue())
                .body("capability.required", is(2));
    }

    @Test
    @Tag("M9.2")
    void whoContestedAnExcuseIsAPersonAndNoBareId() {
        company.tell("evidence-events", "NoOpportunityJudged", """
                {"employeeId":"%s","framework":"engineering","competency":"mentoring","version":2,"reason":"LEAVE","from":"%s",
                 "until":null,"stated":true,"standing":"CONTESTED","judgedBy":"%s","judgedAt":"2026-01-02T10:00:00Z"}""".formatted(
                        emma, Company.today().minusDays(9), manager));
        company.awaitOwn("emma", "requirements[1].noOpportunity.standing", "CONTESTED");
        company.readiness("emma", "me/readiness")
                .body("requirements[1].noOpportunity.judgedBy.id", is(manager.toString()))
                .body("requirements[1].state", is("NOT_SHOWN"))
                .body("capability.required", is(2));
    }

    @Test
    void evidenceSaysWhetherItHasANumber() {
        tell("EvidenceLogged", UUID.randomUUID(), 1, "LINE", "", "LOGGED", "", "");
        company.awaitOwn("emma", PIECES, 1);
        company.readiness("emma", "me/readiness").body("requirements[0].evidence[0].quantified", is(true));
    }

    /** One more piece of evidence: once it is in the answer, so is all that was told before. */
    private void marker() {
        int known = company.readiness("emma", "me/readiness").extract().path(PIECES);
        company.evidence(UUID.randomUUID(), 1, emma, "other", "LINE", "");
        company.awaitOwn("emma", PIECES, known + 1);
    }

    private void none(String type, int version, LocalDate from, String until, boolean stated) {
        company.tell("evidence-events", type, """
                {"employeeId":"%s","framework":"engineering","competency":"mentoring","version":%d,"reason":"PROJECT_NEEDED_NONE","from":"%s","until":%s,"stated":%s}""".formatted(emma, version, from, until, stated));
    }

    private void tell(
            String type,
            UUID id,
            int version,
            String visibility,
            String sharedWith,
            String state,
            String expectation,
            String attestations) {
        String claims = state.equals("ERASED")
                ? ""
                : "{%s\"framework\":\"engineering\",\"competency\":\"delivery\",\"level\":\"senior\"}"
                        .formatted(expectation);
        company.tell("evidence-events", type, """
                {"evidenceId":"%s","employeeId":"%s","version":%d,"occurredOn":"%s","loggedAt":"2026-01-01T10:00:00Z","state":"%s","visibility":"%s","sharedWith":[%s],"claims":[%s],"attestations":[%s],"quantified":true,"kind":"PROJECT"}""".formatted(
                        id,
                        emma,
                        version,
                        Company.today().minusMonths(7),
                        state,
                        visibility,
                        sharedWith,
                        claims,
                        attestations));
    }

    private static String attestation(String outcome, String mark) {
        return "{\"attesterId\":\"%s\",\"outcome\":\"%s\",\"attestedAt\":\"2026-01-02T10:00:00Z\",\"level\":\"senior\",\"relation\":\"PEER\",\"marks\":[%s]}"
                .formatted(UUID.randomUUID(), outcome, mark);
    }
}
