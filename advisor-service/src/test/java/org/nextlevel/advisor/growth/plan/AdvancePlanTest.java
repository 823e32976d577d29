package org.nextlevel.advisor.growth.plan;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.nextlevel.advisor.growth.plan.Planner.PLAN;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.apache.kafka.clients.producer.Producer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.advisor.Company;

/** Evidence that evidence-service tells of moves the plan. */
@QuarkusTest
@Tag("M3.2")
@Tag("M3.3")
class AdvancePlanTest {
    @Inject
    Producer<String, String> kafka;

    private Planner planner;
    private String mentoring;

    @BeforeEach
    void anAction() {
        planner = new Planner(kafka);
        mentoring = planner.plans("emma", "MANAGER");
    }

    @Test
    void whatIsCapturedIsLinkedConfirmedAndTakenBack() {
        UUID piece = UUID.randomUUID();
        planner.evidence(piece, 1, "EvidenceLogged", "mentoring", "LOGGED", "");
        planner.awaitState(mentoring, "IN_PROGRESS");
        planner.gets("emma", PLAN + "/" + mentoring).body("evidence", contains(piece.toString()));
        planner.evidence(piece, 2, "EvidenceAttested", "mentoring", "LOGGED", Company.confirmed());
        planner.awaitState(mentoring, "DONE");
        planner.gets("mia", "/api/employees/" + planner.emma + "/plan/actions/" + mentoring)
                .body("state", is("DONE"))
                .body("overdue", is(false));
        planner.evidence(piece, 3, "EvidenceDeleted", "mentoring", "DELETED", "");
        planner.awaitState(mentoring, "OPEN");
        planner.evidence(piece, 4, "EvidenceRestored", "mentoring", "LOGGED", Company.confirmed());
        planner.awaitState(mentoring, "DONE");
    }

    @Test
    void evidenceOfOtherWorkIsLinkedByItsOwnerAlone() {
        UUID before = UUID.randomUUID();
        planner.company.evidence(before, 1, planner.emma, "mentoring", "PRIVATE", Company.confirmed());
        planner.evidence(UUID.randomUUID(), 1, "EvidenceLogged", "delivery", "LOGGED", "");
        planner.company.awaitOwn("emma", "trace[0].facts.pieces", 2);
        planner.gets("emma", PLAN + "/" + mentoring).body("evidence", empty()).body("state", is("OPEN"));
        String link = "{\"evidenceId\":\"" + before + "\"}";
        for (int twice = 0; twice < 2; twice++) {
            planner.posts("emma", PLAN + "/" + mentoring + "/evidence", link)
                    .statusCode(200)
                    .body("evidence", contains(before.toString()))
                    .body("confirmedPieces", is(1))
                    .body("state", is("DONE"));
        }
        String ofCarl = planner.plans("carl", "PRIVATE");
        planner.posts("carl", PLAN + "/" + ofCarl + "/evidence", link).statusCode(422);
    }

    @Test
    void aDroppedActionStaysDropped() {
        planner.puts("emma", PLAN + "/" + mentoring, "\"0\"", Planner.change("PRIVATE", Company.today(), true))
                .statusCode(200);
        UUID piece = UUID.randomUUID();
        planner.evidence(piece, 1, "EvidenceLogged", "mentoring", "LOGGED", Company.confirmed());
        planner.company.awaitOwn("emma", "trace[0].facts.pieces", 1);
        planner.gets("emma", PLAN + "/" + mentoring).body("state", is("DROPPED"));
        planner.posts("emma", PLAN + "/" + mentoring + "/evidence", "{\"evidenceId\":\"" + piece + "\"}")
                .statusCode(409)
                .body("type", is("urn:problem:plan-action-dropped"));
    }
}
