package org.nextlevel.advisor.promotion.promotioncase.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.kafka.clients.producer.Producer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.advisor.Company;
import org.nextlevel.advisor.SignedIn;
import org.nextlevel.advisor.copy.wording.EvidenceApi;
import org.nextlevel.advisor.promotion.promotioncase.CaseStory;
import org.nextlevel.advisor.promotion.promotioncase.access.CaseParty;
import org.nextlevel.kit.page.PageRequest;
import org.nextlevel.testkit.plan.Crowd;
import org.nextlevel.testkit.plan.Statements;

/** A list of cases is one call: names, what can be done, and how many there are of each state. */
@QuarkusTest
@Tag("M9.5")
class ListCasesTest {
    private static final String QUEUE = "/api/cases?as=HR&state=SUBMITTED&state=APPEALED";

    @Inject
    Producer<String, String> kafka;

    @Inject
    ListCases cases;

    private Company company;
    private UUID mia;

    @BeforeEach
    void aCompany() {
        company = new Company(kafka).withFramework();
        mia = company.hires("mia", null);
        EvidenceApi.names(mia, "Mia Sommer", "Head of Engineering");
    }

    @Test
    void theQueueOfHrHasNamesActionsAndTotals() {
        submitted("emma", "Emma Winter");
        submitted("erik", "Erik Herbst");
        company.hires("nora", mia);
        CaseStory.opened(company, "nora")
                .answered("NOT_READY")
                .moved("appeal", "{\"whatChanged\":\"Two pieces were not looked at.\"}");
        promoted("otto");
        company.as("hanna", "hr")
                .get(QUEUE)
                .then()
                .statusCode(200)
                .body("items", hasSize(3))
                .body("items[0].owner.name", is("Emma Winter"))
                .body("items[1].manager.name", is("Mia Sommer"))
                .body("items.target.name", everyItem(is("Senior Engineer")))
                .body("items[0].actions.move", contains("DECIDE"))
                .body("totals.state", containsInAnyOrder("SUBMITTED", "APPEALED", "PROMOTED"))
                .body("totals.find { it.state == 'SUBMITTED' }.cases", is(2));
    }

    @Test
    void ofMoreCasesThanAreCountedItIsSaidThatThereAreMore() {
        submitted("emma", "Emma Winter");
        Crowd crowd = Crowd.of(company.tenant());
        crowd.copies(
                "promotion_case", 1_000, "state = 'SUBMITTED'", Map.of("id", "gen_random_uuid()", "state", "'CLOSED'"));
        total("CLOSED").body("cases", is(1_000)).body("more", is(false));
        crowd.copies("promotion_case", 1, "state = 'CLOSED'", Map.of("id", "gen_random_uuid()"));
        total("CLOSED").body("cases", is(1_000)).body("more", is(true));
        total("SUBMITTED").body("cases", is(1)).body("more", is(false));
    }

    private ValidatableResponse total(String state) {
        return company.as("hanna", "hr")
                .get(QUEUE)
                .then()
                .rootPath("totals.find { it.state == '%s' }".formatted(state));
    }

    @Test
    void aManagerCountsAndNarrowsTheCasesOfTheTeam() {
        company.hires("emma", mia);
        company.hires("erik", mia);
        CaseStory.opened(company, "emma").asked();
        CaseStory.opened(company, "erik").answered("NOT_YET");
        company.as("mia")
                .get("/api/cases?as=MANAGER&state=ASKED")
                .then()
                .body("items", hasSize(1))
                .body("totals.state", containsInAnyOrder("ASKED", "ANSWERED"))
                .body("totals.cases", everyItem(is(1)));
        company.as("emma").get("/api/cases").then().body("totals.state", contains("ASKED"));
        company.as("carl").get("/api/cases?as=MANAGER").then().body("totals", hasSize(0));
    }

    @Test
    void theQueueCostsAsManyStatementsForManyCasesAsForOne() {
        Set<Integer> statements = new HashSet<>();
        company.hires("hanna", null);
        submitted("emma", "Emma Winter");
        statements.add(statementsOfTheQueue());
        for (int i = 0; i < 4; i++) {
            submitted("erik" + i, "Erik Herbst");
        }
        statements.add(statementsOfTheQueue());
        assertThat(statements).hasSize(1).allMatch(number -> number > 0 && number < 12);
    }

    private int statementsOfTheQueue() {
        var counted = new int[1];
        SignedIn.as(
                company,
                "hanna",
                "hr",
                () -> counted[0] =
                        Statements.fewestDuring(() -> cases.of(CaseParty.HR, Set.of(), new PageRequest(50, null))));
        return counted[0];
    }

    private void submitted(String userName, String name) {
        EvidenceApi.names(company.hires(userName, mia), name, "Engineer");
        CaseStory.opened(company, userName).submitted();
    }

    private void promoted(String userName) {
        company.hires(userName, mia);
        CaseStory.opened(company, userName).promoted(Company.today());
    }
}
