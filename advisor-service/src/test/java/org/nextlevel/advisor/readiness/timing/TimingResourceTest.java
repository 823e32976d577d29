package org.nextlevel.advisor.readiness.timing;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.apache.kafka.clients.producer.Producer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.advisor.Company;

@QuarkusTest
@Tag("M5.3")
class TimingResourceTest {
    @Inject
    Producer<String, String> kafka;

    @Test
    void aFreezeFlipsTheVerdictAndNamesTheBetterDate() {
        Company company = new Company(kafka);
        UUID manager = company.hires("mia", null);
        UUID emma = company.hires("emma", manager);
        company.readiness("emma", "me/timing")
                .statusCode(200)
                .body("verdict", is("ASK_NOW"))
                .body("signals.kind", contains("LONG_TENURE"))
                .body("earliestBetterDate", nullValue());
        String freeze = "{\"kind\":\"HIRING_FREEZE\",\"scope\":{\"type\":\"COMPANY\"},\"from\":\"%s\",\"until\":\"%s\"}"
                .formatted(Company.today(), Company.today().plusDays(9));
        company.states("hanna", freeze, "hr").statusCode(201);
        company.readiness("mia", emma + "/timing")
                .body("verdict", is("WAIT"))
                .body("headline", containsString("a hiring freeze"))
                .body("earliestBetterDate", is(Company.today().plusDays(10).toString()))
                .body("betterVerdict", is("ASK_NOW"))
                .body("trace[0].rule", is("timing"));
        company.as("hanna", "hr")
                .get("/api/employees/" + emma + "/timing")
                .then()
                .statusCode(403);
        company.readiness("emma", manager + "/timing").statusCode(403);
    }

    @Test
    @Tag("privacy")
    void atAForkTheChosenWayDecidesForThePersonAlone() {
        Company company = new Company(kafka).withFramework();
        UUID manager = company.hires("mia", null);
        UUID sam = company.hires("sam", manager);
        company.tells(sam, 2, "sam", manager, "senior", 20);
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> company.readiness("sam", "me/timing")
                        .body("headline", startsWith("The time is good; whether the case is there is not known.")));
        company.as("sam")
                .contentType(ContentType.JSON)
                .body("{\"target\":\"lead\"}")
                .put("/api/employees/me/goal")
                .then()
                .statusCode(200);
        company.readiness("sam", "me/timing")
                .body("headline", startsWith("The time is good, the case is not there yet."));
        company.readiness("mia", sam + "/timing")
                .body("headline", startsWith("The time is good; whether the case is there is not known."));
    }
}
