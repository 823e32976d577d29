package org.nextlevel.advisor.growth.rolemodel;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.producer.Producer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.advisor.Company;

@QuarkusTest
@Tag("M2.3")
class RoleModelResourceTest {
    @Inject
    Producer<String, String> kafka;

    private final List<UUID> seniors = new ArrayList<>();
    private Company company;

    @BeforeEach
    void aCompanyWithThreeSeniors() {
        company = new Company(kafka).withFramework();
        UUID manager = company.hires("mia", null);
        company.hires("emma", manager);
        for (String name : List.of("sam", "sue", "sid")) {
            UUID senior = company.hires(name, manager);
            company.tells(senior, 2, name, manager, "senior", 30);
            seniors.add(senior);
        }
        // The last that is told: what was told before it has arrived.
        await().atMost(Duration.ofSeconds(30))
                .until(() -> "senior"
                        .equals(company.as("sid")
                                .get("/api/employees/me/readiness?target=lead")
                                .path("currentLevel.key")));
    }

    @Test
    void atLeastThreeHaveToAgreeAndTakingItBackHoldsAtOnce() {
        agrees("sam", "\"never\"", true, false).statusCode(200);
        agrees("sue", "\"never\"", true, false).statusCode(200);
        compared("emma").body("enough", is(false), "agreed", nullValue(), "competencies", empty());
        agrees("sid", "\"never\"", true, false).statusCode(200);
        compared("emma").body("enough", is(true), "agreed", is(3));
        agrees("sid", "\"0\"", false, false).statusCode(200);
        compared("emma").body("enough", is(false));
    }

    @Test
    void onlyWhatTheLineSeesAndSomebodyElseConfirmedCounts() {
        agrees("sam", "\"never\"", true, true);
        agrees("sue", "\"never\"", true, false);
        agrees("sid", "\"never\"", true, false);
        shows(0, "mentoring", "LINE", Company.confirmed());
        shows(1, "mentoring", "LINE", Company.confirmed());
        shows(1, "delivery", "PRIVATE", Company.confirmed());
        shows(2, "delivery", "MANAGER", Company.confirmed());
        shows(2, "delivery", "LINE", "");
        shows(
                2,
                "delivery",
                "LINE",
                Company.confirmed().replaceFirst("[0-9a-f-]{36}", seniors.get(2).toString()));
        shows(2, "delivery", "LINE", Company.confirmed().replace("CONFIRMED", "DISAGREED"));
        shows(2, "mentoring", "LINE", Company.confirmed());
        await().atMost(Duration.ofSeconds(30))
                .until(() -> compared("emma").extract().path("competencies[0].people"), is(3));
        compared("emma")
                .body("competencies.competency.key", contains("mentoring"))
                .body("competencies[0].shown", is(false))
                .body("competencies[0].roleModels.id", contains(seniors.getFirst().toString()));
    }

    @Test
    void thePersonIsMeasuredTheSameWayWithTheEyesOfWhoeverAsks() {
        List.of("sam", "sue", "sid").forEach(name -> agrees(name, "\"never\"", true, false));
        shows(0, "mentoring", "LINE", Company.confirmed());
        String emma = company.as("emma").get("/api/employees/me/readiness").path("employee.id");
        company.evidence(UUID.randomUUID(), 1, UUID.fromString(emma), "mentoring", "PRIVATE", Company.confirmed());
        await().atMost(Duration.ofSeconds(30))
                .until(() -> compared("emma").extract().path("competencies[0].shown"), is(true));
        company.as("mia")
                .get("/api/employees/%s/role-models?target=senior".formatted(emma))
                .then()
                .body("competencies[0].shown", is(false));
    }

    @Test
    void onlyWhoAgreedCanBeNamed() {
        agrees("sam", "\"never\"", false, true).statusCode(422).body("violations[0].pointer", is("#/named"));
        agrees("sam", "\"7\"", true, true).statusCode(412);
        company.as("sam")
                .get("/api/employees/me/role-models/choice")
                .then()
                .body("agreed", is(false), "named", is(false));
    }

    private void shows(int senior, String competency, String visibility, String attestations) {
        company.evidence(UUID.randomUUID(), 1, seniors.get(senior), competency, visibility, attestations);
    }

    private ValidatableResponse agrees(String who, String tag, boolean agreed, boolean named) {
        return company.as(who)
                .header("If-Match", tag)
                .contentType(ContentType.JSON)
                .body("{\"agreed\":%s,\"named\":%s}".formatted(agreed, named))
                .put("/api/employees/me/role-models/choice")
                .then();
    }

    private ValidatableResponse compared(String who) {
        return company.as(who)
                .get("/api/employees/me/role-models?target=senior")
                .then();
    }
}
