package org.nextlevel.advisor.promotion.answer;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.apache.kafka.clients.producer.Producer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nextlevel.advisor.Company;
import org.nextlevel.advisor.promotion.promotioncase.CaseStory;

@QuarkusTest
@Tag("M6.4")
class AnswersTest {
    private static final LocalDate SPRING = Company.today().plusMonths(4);

    @Inject
    Producer<String, String> kafka;

    private Company company;
    private CaseStory story;

    @BeforeEach
    void aCaseThatWasAskedFor() {
        company = new Company(kafka).withFramework();
        company.hires("emma", company.hires("mia", null));
        story = CaseStory.opened(company, "emma").asked();
    }

    @ParameterizedTest
    @CsvSource({
        "YES, timeline, 2",
        "NOT_YET, nine months, 4",
        "NO_BUDGET, role Senior Engineer to exist, 2",
        "NOT_READY, for each gap, 3",
        "NOT_IN_THAT_ROLE, which role the company sees, 1"
    })
    void eachAnswerWritesDownWhatFollowsFromIt(String answer, String words, int promises) {
        story.post("mia", "answers", CaseStory.answer(answer, null))
                .statusCode(200)
                .body("answer", is(answer));
        story.get("emma", "/commitments")
                .body("items", hasSize(promises))
                .body("items.what", hasItem(containsString(words)));
    }

    @Test
    @Tag("M6.5")
    void bothSeeTheOthersRecordAndWhereTheyDiffer() {
        story.post("emma", "answers", CaseStory.answer("NOT_YET", SPRING)).statusCode(200);
        story.get("mia", "/answers").body("items[0].records.recordedAs", contains("OWNER"));
        story.post("mia", "answers", CaseStory.answer("NO_BUDGET", SPRING.plusMonths(2)))
                .statusCode(200)
                .body("answer", is("NO_BUDGET"))
                .body("revisitOn", is(SPRING.plusMonths(2).toString()));
        story.get("emma", "/answers")
                .body("items[0].records.recordedAs", contains("OWNER", "MANAGER"))
                .body("items[0].differences.field", containsInAnyOrder("answer", "revisitOn"))
                .body("items[0].differences.find { it.field == 'answer' }.owner", is("NOT_YET"))
                .body("items[0].differences.find { it.field == 'answer' }.manager", is("NO_BUDGET"));
    }

    @Test
    void theOwnersLaterRecordDoesNotReplaceTheManagersWord() {
        story.post("mia", "answers", CaseStory.answer("NOT_YET", SPRING)).statusCode(200);
        story.post("emma", "answers", CaseStory.answer("YES", null))
                .statusCode(200)
                .body("answer", is("NOT_YET"));
        story.get("emma", "").body("revisitOn", is(SPRING.toString()));
    }

    @Test
    void whatWasSaidBeforeStays() {
        story.post("mia", "answers", CaseStory.answer("NOT_YET", SPRING)).statusCode(200);
        story.post("mia", "answers", CaseStory.answer("NOT_READY", SPRING)).statusCode(200);
        story.get("emma", "/answers")
                .body("items[0].records.answer", contains("NOT_READY"))
                .body("items[0].former.answer", contains("NOT_YET"));
    }

    @Test
    @Tag("M6.5")
    void vagueFeedbackComesWithTheQuestionThatMakesItSpecific() {
        story.post("mia", "answers", """
                {"answer":"NOT_READY","reason":"You need more visibility, and be more strategic."}""").statusCode(200);
        story.get("emma", "/answers")
                .body("items[0].questions.said", hasItems("more visibility", "more strategic"))
                .body("items[0].questions.question", hasItem("Which forum, by when, and judged by whom?"))
                .body("items[0].questions.question", hasItem("On which day do we come back to it?"));
        story.post("mia", "answers", """
                {"answer":"NOT_READY","reason":"Lead a project across two teams.","followUp":"OWNER","revisitOn":"%s",
                 "missing":[{"text":"Leads across teams.","competency":"delivery","level":"senior"}]}""".formatted(SPRING)).statusCode(200);
        story.get("emma", "/answers").body("items[0].questions", empty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"answer\":\"NOT_YET\"}|#/reason",
                "{\"answer\":\"NOT_YET\",\"reason\":\"x\",\"revisitOn\":\"2020-01-01\"}|#/revisitOn",
                "{\"answer\":\"YES\",\"revisitOn\":\"2099-01-01\"}|#/revisitOn",
                "{\"answer\":\"NOT_YET\",\"reason\":\"x\",\"followUp\":\"HR\"}|#/followUp",
                "{\"answer\":\"NOT_YET\",\"reason\":\"x\",\"missing\":[{\"text\":\"x\",\"competency\":\"art\"}]}|#/missing/0/competency"
            })
    void aFaultNamesItsField(String body, String pointer) {
        story.post("mia", "answers", body).statusCode(422).body("violations[0].pointer", is(pointer));
        story.get("mia", "").body("state", is("ASKED")).body("answer", nullValue());
    }

    @Test
    void theGapsOfSomebodyNotReadyBecomeActionsOfThePlan() {
        story.post("mia", "answers", CaseStory.answer("NOT_READY", SPRING)).statusCode(200);
        story.moved("agreement", "");
        company.as("emma")
                .get("/api/employees/me/plan/actions")
                .then()
                .body("items.competency.key", containsInAnyOrder("delivery", "mentoring"))
                .body("items.visibility", hasItem("PRIVATE"));
    }

    @Test
    void whatHrDeclinedCountsAndNobodyElseTurnsItIntoAYes() {
        story.post("mia", "answers", CaseStory.answer("YES", null)).statusCode(200);
        story.moved("submission", "");
        story.post(
                        "hanna",
                        "decisions",
                        "{\"approved\":false,\"reason\":\"The budget is spent.\",\"answer\":\"NO_BUDGET\"}",
                        "hr")
                .statusCode(200);
        story.post("emma", "answers", CaseStory.answer("YES", null))
                .statusCode(200)
                .body("answer", is("NO_BUDGET"));
        story.post("emma", "submission", "").statusCode(409);
        story.get("emma", "/answers").body("items[0].records.recordedAs", contains("OWNER", "MANAGER", "HR"));
    }

    @Test
    void promisesAreInTheLanguageOfTheCaseWhoeverRecordsTheAnswer() {
        company.hires("erik", company.hires("max", null));
        CaseStory german = CaseStory.opened(company, "erik", "de").asked();
        german.get("erik", "").body("language", is("de"));
        german.post("max", "answers", CaseStory.answer("NOT_IN_THAT_ROLE", null))
                .statusCode(200);
        german.get("max", "/commitments").body("items[0].what", startsWith("Offen sagen, in welcher Rolle"));
    }

    @Test
    void whatIsSaidIsInTheLanguageOfWhoeverReads() {
        story.post("mia", "answers", "{\"answer\":\"NOT_YET\",\"reason\":\"More visibility.\"}")
                .statusCode(200);
        story.get("emma", "/answers?language=de")
                .body("items[0].questions.question", hasItem("Wer macht den nächsten Schritt?"))
                .body("items[0].questions.question", hasItem(startsWith("In welchem Forum")));
        story.get("emma", "/answers").body("items[0].questions.question", hasItem("Who takes the next step?"));
        story.get("emma", "/answers?language=fr").statusCode(400);
        story.get("emma", "?language=de").body("notNow.because", hasItem("HR entscheidet, sobald die Antwort ja ist."));
        story.get("emma", "/overview?language=de")
                .body("promotionCase.notNow.because", hasItem("HR entscheidet, sobald die Antwort ja ist."))
                .body("answers.items[0].questions.question", hasItem("Wer macht den nächsten Schritt?"));
    }

    @Test
    void aRoundThatNobodyAnsweredTakesNoPlaceOnAPage() {
        story.post("mia", "answers", CaseStory.answer("NOT_YET", null)).statusCode(200);
        story.post("emma", "requests", "{\"whatChanged\":\"A lot.\"}").statusCode(200);
        story.get("emma", "/answers?limit=1").body("items.round", contains(1));
    }

    @Test
    void hrAnswersAnAppeal() {
        story.post("mia", "answers", CaseStory.answer("NOT_IN_THAT_ROLE", null)).statusCode(200);
        story.get("hanna", "", "hr").statusCode(404);
        story.moved("appeal", "{\"whatChanged\":\"Two projects were not looked at.\"}");
        story.post("hanna", "answers", CaseStory.answer("NOT_YET", SPRING), "hr")
                .statusCode(200)
                .body("answer", is("NOT_YET"));
        story.get("emma", "/answers").body("items[0].records.recordedAs", contains("MANAGER", "HR"));
        story.get("emma", "").body("actions.move", not(hasItem("SUBMIT")));
    }
}
