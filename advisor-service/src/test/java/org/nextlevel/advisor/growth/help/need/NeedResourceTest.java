package org.nextlevel.advisor.growth.help.need;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.UUID;
import org.apache.kafka.clients.producer.Producer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.advisor.Company;
import org.nextlevel.advisor.growth.plan.Planner;
import org.nextlevel.testkit.Tokens;

@QuarkusTest
@Tag("M3.4")
class NeedResourceTest {
    private static final String NEEDS = "/api/needs";

    @Inject
    Producer<String, String> kafka;

    private Planner planner;

    @BeforeEach
    void aCompany() {
        planner = new Planner(kafka);
    }

    @Test
    void aNeedIsSeenByThoseWhomItConcerns() {
        planner.posts("emma", NEEDS, Planner.need("TEAM", "mentoring")).statusCode(403);
        String ofTeam = planner.needs("mia", "TEAM", "mentoring");
        String ofCompany = planner.needs("mia", "COMPANY", "mentoring");
        planner.gets("emma", NEEDS)
                .body("items.id", containsInAnyOrder(ofTeam, ofCompany))
                .body("items[0].actions.move", contains("OFFER_HELP"))
                .body("items[0].closes", nullValue());
        planner.gets("mia", NEEDS).body("items.id", containsInAnyOrder(ofTeam, ofCompany));
        planner.gets("dora", NEEDS).body("items.id", contains(ofCompany));
        planner.gets("dora", NEEDS + "/" + ofTeam).statusCode(404);
        given().auth()
                .oauth2(Tokens.of("globex", "gina"))
                .get(NEEDS + "/" + ofCompany)
                .then()
                .statusCode(404);
    }

    @Test
    @Tag("privacy")
    void whoseGapItClosesIsToldThatAndNobodyElseIs() {
        String mentoring = planner.needs("mia", "TEAM", "mentoring");
        String delivery = planner.needs("mia", "TEAM", "delivery");
        planner.gets("emma", NEEDS + "?matching=me").body("items.id", containsInAnyOrder(mentoring, delivery));
        planner.company.evidence(UUID.randomUUID(), 1, planner.emma, "mentoring", "PRIVATE", Company.confirmed());
        planner.company.awaitOwn("emma", "trace[0].facts.pieces", 1);
        planner.gets("emma", NEEDS + "?matching=me")
                .body("items.id", contains(delivery))
                .body("items[0].closes.competency.name", contains("Delivery"))
                .body("items[0].closes[0].level.key", is("senior"));
        planner.gets("mia", NEEDS + "?matching=me").body("items", empty());
        planner.gets("mia", NEEDS + "/" + delivery).body("closes", nullValue());
        planner.gets("emma", "/api/employees/me/plan/recommendations")
                .body("recommendations[0].kind", is("TAKE_OVER_RESPONSIBILITY"))
                .body("recommendations.needId", hasItem(delivery));
        planner.gets("emma", NEEDS + "?matching=everybody").statusCode(422);
    }

    @Test
    void itsAuthorChangesAndDeletesIt() {
        String one = NEEDS + "/" + planner.needs("mia", "TEAM", "mentoring");
        String changed = Planner.need("COMPANY", "delivery");
        planner.puts("emma", one, "\"0\"", changed).statusCode(403);
        planner.puts("mia", one, null, changed).statusCode(428);
        planner.puts("mia", one, "\"0\"", changed).statusCode(200).body("scope", is("COMPANY"));
        planner.puts("mia", one, "\"0\"", changed).statusCode(412);
        assertThat(planner.deletes("mia", one, "\"0\"").statusCode()).isEqualTo(412);
        assertThat(planner.deletes("mia", one, "\"1\"").statusCode()).isEqualTo(204);
        planner.gets("mia", one).statusCode(404);
    }

    @Test
    void whatMakesNoSenseIsRefused() {
        planner.posts("mia", NEEDS, Planner.need("TEAM", "cooking"))
                .statusCode(422)
                .body("violations[0].pointer", is("#/competencies/0"));
        String past = Planner.need("TEAM", "mentoring")
                .replace(
                        Company.today().plusMonths(1).toString(),
                        Company.today().minusDays(1).toString());
        planner.posts("mia", NEEDS, past).statusCode(422).body("violations[0].pointer", is("#/until"));
    }

    @Test
    void theSameKeyTwicePostsItOnceAndThereAreNoMoreThanTwenty() {
        Response first = postsOnce();
        assertThat(postsOnce().asString()).isEqualTo(first.asString());
        for (int i = 1; i < 20; i++) {
            planner.needs("mia", "TEAM", "mentoring");
        }
        planner.posts("mia", NEEDS, Planner.need("TEAM", "mentoring"))
                .statusCode(409)
                .body("type", is("urn:problem:too-many-needs"));
        String next = planner.gets("emma", NEEDS + "?limit=15").extract().path("next");
        planner.gets("emma", NEEDS + "?limit=15&cursor=" + next)
                .body("items.size()", is(5))
                .body("next", nullValue());
        next = planner.gets("emma", NEEDS + "?matching=me&limit=15").extract().path("next");
        planner.gets("emma", NEEDS + "?matching=me&limit=15&cursor=" + next).body("items.size()", is(5));
    }

    private Response postsOnce() {
        return planner.company
                .as("mia")
                .header("Idempotency-Key", "need-1")
                .contentType(ContentType.JSON)
                .body(Planner.need("TEAM", "mentoring"))
                .post(NEEDS);
    }
}
