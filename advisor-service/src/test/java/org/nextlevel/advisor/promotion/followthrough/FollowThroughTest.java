package org.nextlevel.advisor.promotion.followthrough;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.Producer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.advisor.Company;
import org.nextlevel.advisor.copy.wording.EvidenceApi;
import org.nextlevel.advisor.promotion.promotioncase.CaseStory;

@QuarkusTest
@Tag("M8.1")
@Tag("M8.3")
class FollowThroughTest {
    private static final String FOLLOW = "/follow-through";

    @Inject
    Producer<String, String> kafka;

    private Company company;
    private UUID mia;
    private UUID emma;
    private UUID noah;

    @BeforeEach
    void aCompany() {
        company = new Company(kafka).withFramework();
        mia = company.hires("mia", null);
        emma = company.hires("emma", mia);
        noah = company.hires("noah", mia);
    }

    @Test
    void whoConfirmedOrWasAskedIsToThank() {
        UUID helper = company.hires("hugo", null);
        company.evidence(
                UUID.randomUUID(),
                1,
                emma,
                "mentoring",
                "LINE",
                Company.confirmed()
                        .replaceFirst("\"attesterId\":\"[^\"]*\"", "\"attesterId\":\"%s\"".formatted(helper)));
        await().until(() -> !company.rows("select 1 from evidence").isEmpty());
        promoted()
                .get("emma", FOLLOW)
                .body("thanks.person.id", hasItems(helper.toString(), mia.toString()))
                .body("thanks.find { it.person.id == '%s' }.because".formatted(helper), contains("ATTESTED"))
                .body("nextTargets.key", contains("lead", "manager"));
    }

    @Test
    void onlyWhoAgreedIsSuggestedToWhoClosedTheGap() {
        company.evidence(UUID.randomUUID(), 1, emma, "mentoring", "LINE", Company.confirmed());
        await().until(() ->
                company.rows("select verdict from assessment where perspective = 'SHARED' and employee_id = '%s'"
                                        .formatted(noah))
                                .size()
                        == 1);
        CaseStory story = promoted();
        story.get("emma", FOLLOW).body("helping", empty());
        String never =
                company.as("noah").get("/api/employees/me/mentoring-choice").header("ETag");
        company.as("noah")
                .contentType(ContentType.JSON)
                .header("If-Match", never)
                .body("{\"agreed\":true}")
                .put("/api/employees/me/mentoring-choice")
                .then()
                .statusCode(200);
        // That emma closed the gap is known once her evidence has been assessed.
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> story.get("emma", FOLLOW)
                        .body("helping.person.id", contains(noah.toString()))
                        .body("helping[0].with.key", contains("mentoring")));
    }

    @Test
    @Tag("M8.2")
    void goalsOfTheFirstDaysAreCheckedInOn() {
        CaseStory story = promoted();
        String id = story.post(
                        "emma",
                        "follow-through/goals",
                        "{\"text\":\"Everybody deploys alone.\",\"dueOn\":\"%s\"}"
                                .formatted(Company.today().plusDays(90)))
                .statusCode(201)
                .extract()
                .path("id");
        story.post(
                        "emma",
                        "follow-through/goals/" + id + "/check-in",
                        "{\"state\":\"AT_RISK\",\"note\":\"Four of six.\"}")
                .statusCode(200)
                .body("checkedOn", is(Company.today().toString()));
        story.get("emma", FOLLOW).body("goals.state", contains("AT_RISK"));
        company.as("emma")
                .contentType(ContentType.JSON)
                .body("{\"employee\":\"me\"}")
                .post("/api/rules/goals-of-the-first-90-days/dry-runs")
                .then()
                .body("holds", is(false))
                .body("facts.goalsAfterPromotion", is(1));
        story.get("emma", FOLLOW + "/goals/" + id).body("state", is("AT_RISK"));
        story.get("mia", FOLLOW).statusCode(403);
        story.moved("completion", "");
        story.post("emma", "follow-through/goals/" + id + "/check-in", "{\"state\":\"REACHED\"}")
                .statusCode(409);
    }

    @Test
    @Tag("M8.2")
    void theGoalsThatTheProposalPromisedAreTracked() {
        EvidenceApi.names(mia, "Mia Example", "Head of Platform");
        EvidenceApi.names(emma, "Emma Example", "Engineer");
        CaseStory story = CaseStory.opened(company, "emma");
        story.post("emma", "proposal", "{}").statusCode(201);
        List<Map<String, Object>> promised =
                story.get("emma", "/proposal").extract().path("nextLevelPlan.goals");
        assertThat(promised).isNotEmpty();
        story.promoted(Company.today()).moved("follow-through", "");
        story.get("emma", FOLLOW)
                .body(
                        "goals.text",
                        is(promised.stream().map(goal -> goal.get("text")).toList()))
                .body(
                        "goals[0].dueOn",
                        is(Company.today()
                                .plusDays((int) promised.getFirst().get("dueInDays"))
                                .toString()));
    }

    @Test
    void thereIsNoneBeforeThePromotion() {
        CaseStory.opened(company, "emma").get("emma", FOLLOW).statusCode(409);
    }

    private CaseStory promoted() {
        return CaseStory.opened(company, "emma").promoted(Company.today()).moved("follow-through", "");
    }
}
