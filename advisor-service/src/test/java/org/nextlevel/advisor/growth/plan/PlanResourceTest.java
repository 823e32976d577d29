package org.nextlevel.advisor.growth.plan;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.nextlevel.advisor.growth.plan.Planner.PLAN;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.producer.Producer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.advisor.Company;
import org.nextlevel.testkit.Tokens;

@QuarkusTest
@Tag("M3.2")
class PlanResourceTest {
    private static final LocalDate LATER = Company.today().plusMonths(3);

    @Inject
    Producer<String, String> kafka;

    private Planner planner;
    private String ofManager;

    @BeforeEach
    void aCompany() {
        planner = new Planner(kafka);
        ofManager = "/api/employees/" + planner.emma + "/plan/actions";
    }

    @Test
    @Tag("M3.1")
    void gapsBecomeRecommendationsAndOneIsAccepted() {
        planner.gets("emma", "/api/employees/me/plan/recommendations")
                .statusCode(200)
                .body("target.key", is("senior"))
                .body("employeeId", is(planner.emma.toString()))
                .body("recommendations.competency.key", hasItems("delivery", "mentoring"))
                .body("recommendations.kind", hasItems("STRETCH_PROJECT", "MENTOR_SOMEBODY", "LEAD_INITIATIVE"))
                .body("recommendations[0].closedBy.pieces", is(1))
                .body("recommendations[0].closedBy.confirmed", is(true));
        planner.gets("mia", "/api/employees/" + planner.emma + "/plan/recommendations")
                .statusCode(403);
        planner.posts("emma", PLAN, Planner.action("PRIVATE", LATER))
                .statusCode(201)
                .header("ETag", "\"0\"")
                .body("title", is("Look after our new colleague."))
                .body("state", is("OPEN"))
                .body("competency.name", is("Mentoring"))
                .body("level.name", is("Senior Engineer"))
                .body("overdue", is(false))
                .body(
                        "closedBy.sentence",
                        is(
                                "One piece of evidence of Mentoring at Senior Engineer or above, confirmed by somebody else."))
                .body("actions.move", containsInAnyOrder("CHANGE", "DROP", "LINK_EVIDENCE", "DELETE"))
                .body("actions.find { it.move == 'CHANGE' }.requires", hasItems("If-Match", "title", "dropped"));
    }

    @Test
    void whatMakesNoSenseIsRefused() {
        planner.posts("emma", PLAN, Planner.action("PRIVATE", Company.today().minusDays(1)))
                .statusCode(422)
                .body("violations[0].pointer", is("#/dueOn"));
        planner.posts("emma", PLAN, Planner.action("PRIVATE", LATER, "cooking", "senior", null))
                .statusCode(422)
                .body("violations[0].pointer", is("#/competency"));
        planner.posts("emma", PLAN, Planner.action("PRIVATE", LATER, "mentoring", "emperor", null))
                .statusCode(422)
                .body("violations[0].pointer", is("#/level"));
        planner.posts(
                        "emma",
                        PLAN,
                        Planner.action(
                                "PRIVATE",
                                LATER,
                                "mentoring",
                                "senior",
                                UUID.randomUUID().toString()))
                .statusCode(422)
                .body("violations[0].pointer", is("#/needId"));
        String id = planner.plans("emma", "PRIVATE");
        planner.posts("emma", PLAN + "/" + id + "/evidence", "{\"evidenceId\":\"" + UUID.randomUUID() + "\"}")
                .statusCode(422)
                .body("violations[0].pointer", is("#/evidenceId"));
    }

    @Test
    @Tag("privacy")
    void theDirectManagerSeesWhatIsSharedAndMayNotChangeIt() {
        String hidden = planner.plans("emma", "PRIVATE");
        String shared = planner.plans("emma", "MANAGER");
        planner.gets("mia", ofManager)
                .body("items.id", contains(shared))
                .body("items[0].evidence", nullValue())
                .body("items[0].confirmedPieces", nullValue())
                .body("items[0].actions", empty());
        planner.gets("mia", ofManager + "/" + shared).statusCode(200);
        planner.gets("mia", ofManager + "/" + hidden).statusCode(404);
        planner.puts("mia", ofManager + "/" + shared, "\"0\"", Planner.change("MANAGER", LATER, true))
                .statusCode(403);
        assertThat(planner.deletes("mia", ofManager + "/" + shared, "\"0\"").statusCode())
                .isEqualTo(403);
        planner.gets("dora", ofManager).statusCode(403);
        planner.gets("carl", ofManager).statusCode(403);
        given().auth()
                .oauth2(Tokens.of("globex", "gina"))
                .get(ofManager + "/" + shared)
                .then()
                .statusCode(404);
        planner.gets("carl", PLAN + "/" + shared).statusCode(404);
    }

    @Test
    void aChangeNeedsTheVersionThatWasRead() {
        String one = PLAN + "/" + planner.plans("emma", "PRIVATE");
        planner.puts("emma", one, null, Planner.change("MANAGER", LATER, false)).statusCode(428);
        planner.puts("emma", one, "\"0\"", Planner.change("MANAGER", LATER.plusDays(1), false))
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("visibility", is("MANAGER"))
                .body("dueOn", is(LATER.plusDays(1).toString()));
        planner.puts("emma", one, "\"0\"", Planner.change("PRIVATE", LATER, false))
                .statusCode(412);
        assertThat(planner.deletes("emma", one, "\"0\"").statusCode()).isEqualTo(412);
        assertThat(planner.deletes("emma", one, "\"1\"").statusCode()).isEqualTo(204);
        planner.gets("emma", one).statusCode(404);
    }

    @Test
    void itsOwnerDropsItAndTakesItUpAgain() {
        String id = planner.plans("emma", "PRIVATE");
        planner.puts("emma", PLAN + "/" + id, "\"0\"", Planner.change("PRIVATE", LATER, true))
                .body("state", is("DROPPED"))
                .body("actions.move", containsInAnyOrder("CHANGE", "RESUME", "DELETE"));
        planner.gets("emma", PLAN + "?state=DROPPED").body("items.id", contains(id));
        planner.gets("emma", PLAN + "?state=OPEN").body("items", empty());
        planner.puts("emma", PLAN + "/" + id, "\"1\"", Planner.change("PRIVATE", LATER, false))
                .body("state", is("OPEN"));
    }

    @Test
    void theSameKeyTwiceWritesOneAction() {
        Response first = writesOnce();
        Response second = writesOnce();
        assertThat(second.statusCode()).isEqualTo(201);
        assertThat(second.asString()).isEqualTo(first.asString());
        planner.gets("emma", PLAN).body("items.size()", is(1));
    }

    @Test
    void pagesShowEachActionOnceTheSoonestFirst() {
        List<String> ids = List.of(
                due(Company.today().plusDays(9)),
                due(Company.today().plusDays(3)),
                due(Company.today().plusDays(9)));
        String next = planner.gets("emma", PLAN + "?limit=1")
                .body("items[0].id", is(ids.get(1)))
                .extract()
                .path("next");
        planner.gets("emma", PLAN + "?limit=2&cursor=" + next)
                .body("items.id", containsInAnyOrder(ids.get(0), ids.get(2)))
                .body("next", nullValue());
        planner.gets("emma", PLAN + "?cursor=bm9uc2Vuc2U").statusCode(400);
    }

    private String due(LocalDate day) {
        return planner.posts("emma", PLAN, Planner.action("PRIVATE", day))
                .extract()
                .path("id");
    }

    private Response writesOnce() {
        return planner.company
                .as("emma")
                .header("Idempotency-Key", "mentor-1")
                .contentType(ContentType.JSON)
                .body(Planner.action("PRIVATE", LATER))
                .post(PLAN);
    }
}
