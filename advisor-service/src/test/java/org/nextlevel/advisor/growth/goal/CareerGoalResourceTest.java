package org.nextlevel.advisor.growth.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.UUID;
import org.apache.kafka.clients.producer.Producer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.advisor.Company;

@QuarkusTest
@Tag("M8.4")
class CareerGoalResourceTest {
    private static final String MINE = "/api/employees/me/goal";

    @Inject
    Producer<String, String> kafka;

    private Company company;
    private UUID emma;

    @BeforeEach
    void aCompany() {
        company = new Company(kafka).withFramework();
        emma = company.hires("emma", company.hires("mia", null));
        company.awaitOwn("emma", "verdict", "INSUFFICIENT_EVIDENCE");
    }

    @Test
    void aGoalIsSetChangedAndDroppedByItsOwner() {
        company.as("emma").get(MINE).then().statusCode(404);
        String first = set("senior", null).statusCode(200).extract().header("ETag");
        set("lead", null).statusCode(428);
        String second = set("lead", first)
                .statusCode(200)
                .body("target.key", is("lead"))
                .extract()
                .header("ETag");
        set("senior", first).statusCode(412);
        company.as("emma").header("If-Match", second).delete(MINE).then().statusCode(204);
        company.as("emma").get(MINE).then().statusCode(404);
        set("senior", null).statusCode(200).header("ETag", not(is(first)));
    }

    @Test
    void aTargetIsALevelOfTheOwnFramework() {
        set("pope", null)
                .statusCode(422)
                .body("violations[0].pointer", is("#/target"))
                .body("detail", containsString("pope"));
    }

    @Test
    void nobodyElseCanTellWhetherThereIsAGoal() {
        String before = asked("mia");
        set("senior", null).statusCode(200);
        assertThat(asked("mia")).isEqualTo(before);
        company.as("hanna", "hr").get("/api/employees/" + emma + "/goal").then().statusCode(404);
        assertThat(company.rows("select id from outbox")).isEmpty();
    }

    private String asked(String userName) {
        return company.as(userName)
                .header("X-Request-Id", "the-same")
                .get("/api/employees/" + emma + "/goal")
                .then()
                .statusCode(404)
                .extract()
                .asString();
    }

    private ValidatableResponse set(String level, String tag) {
        var request = company.as("emma").contentType(ContentType.JSON).body("{\"target\":\"%s\"}".formatted(level));
        return (tag == null ? request : request.header("If-Match", tag))
                .put(MINE)
                .then();
    }
}
