package org.nextlevel.advisor.promotion.promotioncase.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.advisor.promotion.promotioncase.outcome.OutcomeCounts.CountedCases;

@Tag("M9.5")
class OutcomeCountsTest {
    @Test
    void aSmallGroupIsNotShownAtAll() {
        assertThat(of(new CountedCases("engineering", "lead", CaseOutcome.NO, 4))
                        .groups())
                .isEmpty();
    }

    @Test
    void aFewOfAGroupAreNotShown() {
        assertThat(cases(
                        CaseOutcome.PROMOTED,
                        new CountedCases("engineering", "lead", CaseOutcome.PROMOTED, 4),
                        new CountedCases("engineering", "lead", CaseOutcome.NO, 9)))
                .isNull();
    }

    @Test
    void allButAFewAreNotShownBecauseTheyTellOfTheFew() {
        assertThat(cases(
                        CaseOutcome.NO,
                        new CountedCases("engineering", "lead", CaseOutcome.PROMOTED, 4),
                        new CountedCases("engineering", "lead", CaseOutcome.NO, 9)))
                .isNull();
    }

    @Test
    void whatIsShownIsRoundedDownSoThatNothingCanBeSubtracted() {
        OutcomesView view = of(
                new CountedCases("engineering", "lead", CaseOutcome.PROMOTED, 7),
                new CountedCases("engineering", "lead", CaseOutcome.NO, 9));
        assertThat(view.groups().getFirst().cases()).isEqualTo(15);
        assertThat(cases(
                        CaseOutcome.NO,
                        new CountedCases("engineering", "lead", CaseOutcome.PROMOTED, 7),
                        new CountedCases("engineering", "lead", CaseOutcome.NO, 9)))
                .isEqualTo(5);
    }

    @Test
    void levelsOfTheSameNameInTwoFrameworksAreTwoGroups() {
        assertThat(of(
                                new CountedCases("design", "lead", CaseOutcome.NO, 5),
                                new CountedCases("engineering", "lead", CaseOutcome.NO, 4))
                        .groups())
                .extracting(OutcomesView.OutcomeGroup::framework)
                .containsExactly("design");
    }

    private static Integer cases(CaseOutcome outcome, CountedCases... counted) {
        return of(counted).groups().getFirst().outcomes().stream()
                .filter(count -> count.outcome() == outcome)
                .findFirst()
                .orElseThrow()
                .cases();
    }

    private static OutcomesView of(CountedCases... counted) {
        return OutcomeCounts.of(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31), List.of(counted));
    }
}
