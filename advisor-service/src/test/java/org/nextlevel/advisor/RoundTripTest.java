package org.nextlevel.advisor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.Producer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.advisor.growth.plan.Planner;

/** What was read can be written back as it is, by whoever may write it. */
@QuarkusTest
@Tag("M9.5")
class RoundTripTest {
    @Inject
    Producer<String, String> kafka;

    private Planner planner;

    @BeforeEach
    void aCompany() {
        planner = new Planner(kafka);
    }

    @Test
    void whatWasReadIsWrittenBackAndChangesNothing() {
        planner.puts("emma", "/api/employees/me/goal", null, "{\"target\":\"senior\"}")
                .statusCode(200);
        String action = Planner.PLAN + "/" + planner.plans("emma", "MANAGER");
        String need = "/api/needs/" + planner.needs("mia", "TEAM", "mentoring");
        Stream.of(
                        "emma /api/employees/me/goal",
                        "emma " + action,
                        "mia " + need,
                        "emma /api/employees/me/role-models/choice",
                        "emma /api/employees/me/leaving",
                        "hanna /api/rules/nobody-was-shown")
                .map(one -> one.split(" "))
                .forEach(one -> isWrittenBack(one[0], one[1]));
    }

    @Test
    void whatIsNotForTheRequestToChangeIsNamed() {
        String action = Planner.PLAN + "/" + planner.plans("emma", "MANAGER");
        Response read = planner.company.as("emma").get(action);
        String otherKind = read.asString().replace("MENTOR_SOMEBODY", "STRETCH_PROJECT");
        planner.puts("emma", action, read.header("ETag"), otherKind)
                .statusCode(422)
                .body("violations.pointer", hasItem("#/kind"));
    }

    @Test
    void aRecommendationIsAcceptedAsItWasRead() {
        String recommendation = planner.company
                .as("emma")
                .get("/api/employees/me/plan/recommendations")
                .jsonPath()
                .prettify();
        Object first = io.restassured.path.json.JsonPath.from(recommendation).get("recommendations[0]");
        planner.company
                .as("emma")
                .contentType(ContentType.JSON)
                .body(first)
                .post(Planner.PLAN)
                .then()
                .statusCode(201)
                .body("state", is("OPEN"));
    }

    private void isWrittenBack(String user, String path) {
        Response read = planner.company.as(user, "hr").get(path);
        assertThat(read.statusCode()).as(path).isEqualTo(200);
        Response written = planner.company
                .as(user, "hr")
                .contentType(ContentType.JSON)
                .header("If-Match", read.header("ETag"))
                .body(read.asString())
                .put(path);
        assertThat(written.statusCode()).as(path + " " + written.asString()).isEqualTo(200);
    }
}
