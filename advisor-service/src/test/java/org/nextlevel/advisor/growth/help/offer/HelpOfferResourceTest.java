package org.nextlevel.advisor.growth.help.offer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.apache.kafka.clients.producer.Producer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.advisor.growth.plan.Planner;

@QuarkusTest
@Tag("M3.4")
class HelpOfferResourceTest {
    private static final String HELP = "{\"note\":\"I would like to.\"}";

    @Inject
    Producer<String, String> kafka;

    private Planner planner;
    private String offers;

    @BeforeEach
    void aNeed() {
        planner = new Planner(kafka);
        offers = "/api/needs/" + planner.needs("mia", "TEAM", "mentoring") + "/offers";
    }

    @Test
    @Tag("privacy")
    void anOfferIsBetweenWhoOffersAndWhoAsks() {
        String one = offers + "/" + offered();
        planner.posts("mia", offers, HELP).statusCode(403);
        planner.posts("dora", offers, HELP).statusCode(404);
        planner.gets("mia", offers).body("items.offerer.id", contains(planner.emma.toString()));
        planner.gets("emma", offers).body("items.note", contains("I would like to."));
        planner.gets("carl", offers).body("items", empty());
        planner.gets("carl", one).statusCode(404);
        planner.posts("emma", offers, HELP).statusCode(409).body("type", is("urn:problem:offer-exists"));
    }

    @Test
    void itsAuthorDecidesAndWhoOffersMayWithdraw() {
        String one = offers + "/" + offered();
        String yes = "{\"accepted\":true}";
        planner.commands("emma", one + "/decision", "\"0\"", yes).statusCode(403);
        planner.commands("mia", one + "/decision", null, yes).statusCode(428);
        planner.commands("mia", one + "/decision", "\"0\"", yes).statusCode(200).body("state", is("ACCEPTED"));
        planner.commands("mia", one + "/decision", "\"0\"", yes).statusCode(412);
        planner.gets("emma", one).body("state", is("ACCEPTED")).body("actions.move", contains("WITHDRAW"));
        assertThat(planner.deletes("mia", one, "\"1\"").statusCode()).isEqualTo(403);
        assertThat(planner.deletes("emma", one, "\"1\"").statusCode()).isEqualTo(204);
        planner.gets("mia", offers).body("items", empty());
    }

    @Test
    void withTheNeedItsOffersAreGone() {
        String one = offers + "/" + offered();
        String need = offers.replace("/offers", "");
        assertThat(planner.deletes("mia", need, "\"0\"").statusCode()).isEqualTo(204);
        planner.gets("emma", one).statusCode(404);
        assertThat(planner.company.rows("select id from need_offer")).isEmpty();
    }

    @Test
    void theSameKeyTwiceOffersOnce() {
        Response first = offersOnce();
        Response second = offersOnce();
        assertThat(second.statusCode()).isEqualTo(201);
        assertThat(second.asString()).isEqualTo(first.asString());
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
    }

    private String offered() {
        return planner.posts("emma", offers, HELP).statusCode(201).extract().path("id");
    }

    private Response offersOnce() {
        return planner.company
                .as("emma")
                .header("Idempotency-Key", "offer-1")
                .contentType(ContentType.JSON)
                .body(HELP)
                .post(offers);
    }
}
