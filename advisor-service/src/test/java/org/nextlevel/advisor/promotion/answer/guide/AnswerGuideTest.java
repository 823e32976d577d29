package org.nextlevel.advisor.promotion.answer.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.nextlevel.advisor.promotion.answer.guide.AnswerSteps.AnsweredCase;
import org.nextlevel.advisor.promotion.answer.record.MissingEvidence;
import org.nextlevel.advisor.promotion.answer.record.RecordedAnswer;
import org.nextlevel.advisor.promotion.commitment.CommitmentTerms;
import org.nextlevel.advisor.promotion.commitment.FulfilledBy;
import org.nextlevel.advisor.promotion.commitment.ledger.FollowAnswer.NextStep;
import org.nextlevel.advisor.promotion.promotioncase.PromotionAnswer;
import org.nextlevel.advisor.promotion.promotioncase.access.CaseParty;
import org.nextlevel.sentence.Language;

@Tag("M6.4")
class AnswerGuideTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 30);

    @ParameterizedTest
    @EnumSource
    void eachAnswerLeadsToTheSamePromisesInEachLanguage(PromotionAnswer answer) {
        List<NextStep> english = steps(answer, Language.EN);
        List<NextStep> german = steps(answer, Language.DE);

        assertThat(english).isNotEmpty().hasSameSizeAs(german);
        for (int i = 0; i < english.size(); i++) {
            assertThat(german.get(i).by()).isEqualTo(english.get(i).by());
            assertThat(german.get(i).terms().what())
                    .isNotBlank()
                    .isNotEqualTo(english.get(i).terms().what())
                    .doesNotContain("{");
        }
    }

    @Test
    void eachMissingPointIsAPromiseUntilTheDayOnWhichToAskAgain() {
        LocalDate spring = TODAY.plusMonths(8);
        List<NextStep> steps = steps(
                said(
                        PromotionAnswer.NOT_YET,
                        spring,
                        new MissingEvidence("Present one proposal to the board.", null, null),
                        new MissingEvidence("Leads across teams.", "delivery", null)),
                Language.EN);

        assertThat(steps)
                .startsWith(
                        new NextStep(CaseParty.OWNER, CommitmentTerms.of("Present one proposal to the board.", spring)),
                        new NextStep(
                                CaseParty.OWNER,
                                new CommitmentTerms(
                                        "Leads across teams.", spring, FulfilledBy.EVIDENCE, "delivery", "senior")));
        assertThat(steps)
                .as("nobody is asked to name what was named")
                .noneMatch(step -> step.terms().what().contains("Name specific examples"));
    }

    @ParameterizedTest
    @CsvSource({"NOT_YET, 8, 2", "NOT_YET, 2, 1", "NOT_YET, 3, 1", "NOT_READY, 5, 1", "NOT_READY, 12, 2"})
    void checkInsLieBeforeTheDayOnWhichToAskAgain(PromotionAnswer answer, int months, int checkIns) {
        LocalDate again = TODAY.plusMonths(months);
        List<LocalDate> days = steps(said(answer, again), Language.EN).stream()
                .filter(step -> step.terms().what().startsWith("Check-in"))
                .map(step -> step.terms().dueOn())
                .toList();

        assertThat(days).hasSize(checkIns).allMatch(again::isAfter);
    }

    @Test
    void whatIsDueSoonIsDueBeforeADayThatComesSooner() {
        LocalDate again = TODAY.plusDays(5);

        assertThat(steps(said(PromotionAnswer.NOT_YET, again), Language.DE))
                .singleElement()
                .satisfies(step -> assertThat(step.terms().dueOn()).isEqualTo(again.minusDays(1)));
    }

    private static List<NextStep> steps(PromotionAnswer answer, Language language) {
        return steps(said(answer, null), language);
    }

    private static List<NextStep> steps(RecordedAnswer said, Language language) {
        return AnswerGuide.shipped().steps().of(said, new AnsweredCase("senior", "Senior Engineer", language), TODAY);
    }

    private static RecordedAnswer said(PromotionAnswer answer, LocalDate again, MissingEvidence... missing) {
        return new RecordedAnswer(
                CaseParty.MANAGER, null, answer, "Because.", List.of(missing), null, again, Instant.EPOCH);
    }
}
