package org.nextlevel.advisor.promotion.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashSet;
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
import org.nextlevel.sentence.Language;
import org.nextlevel.testkit.plan.Statements;

/** The screen of a case is one call, in which each part is as its own path shows it. */
@QuarkusTest
@Tag("M9.5")
class CaseScreenTest {
    private static final String MEETING = "{\"start\":\"%sT10:00:00\",\"timeZone\":\"Europe/Berlin\"}";

    @Inject
    Producer<String, String> kafka;

    @Inject
    ReadCaseOverview overviews;

    private Company company;
    private UUID emma;
    private UUID mia;
    private CaseStory story;

    @BeforeEach
    void aCase() {
        company = new Company(kafka).withFramework();
        mia = company.hires("mia", null);
        emma = company.hires("emma", mia);
        EvidenceApi.names(mia, "Mia Sommer", "Head of Engineering");
        EvidenceApi.names(emma, "Emma Winter", "Engineer");
        story = CaseStory.opened(company, "emma");
    }

    @Test
    void theOwnerSeesAllOfItInOneAnswer() {
        fill(1);
        story.get("emma", "/overview")
                .statusCode(200)
                .body("promotionCase.id", is(story.id()))
                .body("promotionCase.actions.move", hasItems("ASK", "COMMIT"))
                .body("requests.items.purpose", contains("ASK"))
                .body("answers.items[0].records.answer", contains("NOT_YET"))
                .body("decisions.items", hasSize(0))
                .body("commitments.totals.open", is(5))
                .body("commitments.totals.unconfirmed", is(0))
                .body("proposal.accomplishments", hasSize(0))
                .body("proposalVersions.items.number", contains(1))
                .body("proposalShares.items.with", contains("MANAGER"))
                .body("meeting.timeZone", is("Europe/Berlin"));
    }

    @Test
    void peopleLevelsAndCompetenciesHaveNames() {
        fill(1);
        story.get("emma", "/overview")
                .body("promotionCase.owner.name", is("Emma Winter"))
                .body("promotionCase.owner.title", is("Engineer"))
                .body("promotionCase.manager.name", is("Mia Sommer"))
                .body("promotionCase.level.name", is("Engineer"))
                .body("promotionCase.target.name", is("Senior Engineer"))
                .body("requests.items[0].madeTo.name", is("Mia Sommer"))
                .body("answers.items[0].records[0].recordedBy.name", is("Mia Sommer"))
                .body("answers.items[0].records[0].missing[0].competency.name", is("Delivery"))
                .body("commitments.items.madeBy.name", hasItem("Mia Sommer"));
    }

    @Test
    void whoIsNotNamedByTheDirectoryIsThereById() {
        UUID nora = company.hires("nora", null);
        story.post("emma", "approvers", "{\"employeeId\":\"%s\"}".formatted(nora))
                .statusCode(200)
                .body("approvers[0].id", is(nora.toString()))
                .body("approvers[0].name", nullValue());
    }

    @Test
    void othersSeeOfItWhatTheySeeOfEachPart() {
        fill(1);
        story.get("mia", "/overview")
                .statusCode(200)
                .body("promotionCase.approvers", nullValue())
                .body("proposal", nullValue())
                .body("proposalShares", nullValue())
                .body("meeting", nullValue())
                .body("proposalVersions.items.number", contains(1));
        company.hires("carl", mia);
        story.get("carl", "/overview").statusCode(404);
        story.get("hanna", "/overview", "hr").statusCode(404);
    }

    @Test
    void itCostsAsManyStatementsHoweverMuchThereIs() {
        Set<Integer> statements = new HashSet<>();
        fill(1);
        statements.add(statementsOfTheScreen());
        fill(8);
        statements.add(statementsOfTheScreen());
        assertThat(statements).hasSize(1).allMatch(number -> number > 0 && number < 30);
    }

    private int statementsOfTheScreen() {
        var counted = new int[1];
        SignedIn.as(
                company,
                "emma",
                "employee",
                () -> counted[0] =
                        Statements.fewestDuring(() -> overviews.read(UUID.fromString(story.id()), Language.EN)));
        return counted[0];
    }

    /** As many rounds, versions, shares and commitments more, and one meeting. */
    private void fill(int times) {
        if (company.rows("select id from proposal").isEmpty()) {
            story.post("emma", "proposal", "{}").statusCode(201);
        }
        for (int i = 0; i < times; i++) {
            story.post("emma", "proposal/shares", "{\"with\":\"MANAGER\"}").statusCode(201);
            story.post("emma", "requests", "{\"whatChanged\":\"A lot.\"}").statusCode(200);
            story.post("mia", "answers", """
                    {"answer":"NOT_YET","reason":"Lead a project.","missing":[{"text":"x","competency":"delivery"}]}""").statusCode(200);
            story.post("mia", "commitments", "{\"what\":\"Give a talk.\",\"dueOn\":\"%s\"}".formatted(Company.today()))
                    .statusCode(201);
        }
        story.put(
                        "emma",
                        "conversation/meeting",
                        MEETING.formatted(Company.today().plusDays(10)))
                .statusCode(200);
    }
}
