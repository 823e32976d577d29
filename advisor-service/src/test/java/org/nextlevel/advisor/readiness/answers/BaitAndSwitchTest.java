package org.nextlevel.advisor.readiness.answers;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.apache.kafka.clients.producer.Producer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.advisor.Company;

/** What is rewritten after a confirmation is unconfirmed in both perspectives, by what evidence-service tells alone. */
@QuarkusTest
@Tag("M1.4")
class BaitAndSwitchTest {
    private static final String PIECES = "trace[0].facts.pieces";

    @Inject
    Producer<String, String> kafka;

    private Company company;
    private UUID manager;
    private UUID emma;
    private final UUID piece = UUID.randomUUID();

    @BeforeEach
    void aConfirmedPiece() {
        company = new Company(kafka).withFramework();
        manager = company.hires("mia", company.hires("dora", null));
        emma = company.hires("emma", manager);
        tell(1, "EvidenceAttested", "{\"framework\":\"engineering\",\"competency\":\"delivery\",\"level\":\"senior\"}");
        company.awaitOwn("emma", PIECES, 1);
    }

    @Test
    void theWordCountsForNothingOnceTheWordingIsAnother() {
        counts(true);
        tell(2, "EvidenceRevised", "");
        company.awaitOwn("emma", "requirements[0].evidence[0].attestations[0].counts", false);
        counts(false);
        for (String user : new String[] {"emma", "mia"}) {
            company.readiness(user, emma + "/readiness").body("requirements[0].evidence[0].why", is(not("CONFIRMED")));
        }
        tell(3, "EvidenceAttested", "{\"framework\":\"engineering\",\"competency\":\"delivery\",\"level\":\"senior\"}");
        company.awaitOwn("emma", "requirements[0].evidence[0].attestations[0].counts", true);
    }

    private void counts(boolean counts) {
        for (String user : new String[] {"emma", "mia"}) {
            company.readiness(user, emma + "/readiness")
                    .body("requirements[0].evidence[0].attestations.counts", contains(counts));
        }
    }

    private void tell(int version, String type, String covers) {
        company.tell("evidence-events", type, """
                {"evidenceId":"%s","employeeId":"%s","version":%d,"state":"LOGGED","occurredOn":"%s",
                 "loggedAt":"2026-01-01T10:00:00Z","visibility":"LINE","sharedWith":[],
                 "claims":[{"framework":"engineering","competency":"delivery","level":"senior"}],
                 "attestations":[{"attesterId":"%s","outcome":"CONFIRMED","attestedAt":"2026-01-02T10:00:00Z",
                  "relationAtWork":"MANAGER","marks":[],"covers":[%s]}]}""".formatted(
                        piece, emma, version, Company.today().minusMonths(7), manager, covers));
    }
}
