package org.nextlevel.advisor.promotion.promotioncase.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.advisor.promotion.promotioncase.outcome.Outcomes.Counted;

@Tag("M9.5")
class OutcomesTest {
    @Test
    void aSmallGroupIsNotShownAtAll() {
        assertThat(of(new Counted("engineering", "lead", Outcome.NO, 4)).groups())
                .isEmpty();
    }

    @Test
    void aFewOfAGroupAreNotShown() {
        assertThat(cases(
                        Outcome.PROMOTED,
                        new Counted("engineering", "lead", Outcome.PROMOTED, 4),
                        new Counted("engineering", "lead", Outcome.NO, 9)))
                .isNull();
    }

    @Test
    void allButAFewAreNotShownBecauseTheyTellOfTheFew() {
        assertThat(cases(
                        Outcome.NO,
                        new Counted("engineering", "lead", Outcome.PROMOTED, 4),
                        new Counted("engineering", "lead", Outcome.NO, 9)))
                .isNull();
    }

    @Test
    void whatIsShownIsRoundedDownSoThatNothingCanBeSubtracted() {
        OutcomesView view = of(
                new Counted("engineering", "lead", Outcome.PROMOTED, 7),
                new Counted("engineering", "lead", Outcome.NO, 9));
        assertThat(view.groups().getFirst().cases()).isEqualTo(15);
        assertThat(cases(
                        Outcome.NO,
                        new Counted("engineering", "lead", Outcome.PROMOTED, 7),
                        new Counted("engineering", "lead", Outcome.NO, 9)))
                .isEqualTo(5);
    }

    @Test
    void levelsOfTheSameNameInTwoFrameworksAreTwoGroups() {
        assertThat(of(new Counted("design", "lead", Outcome.NO, 5), new Counted("engineering", "lead", Outcome.NO, 4))
                        .groups())
                .extracting(OutcomesView.Group::framework)
                .containsExactly("design");
    }

    private static Integer cases(Outcome outcome, Counted... counted) {
        return of(counted).groups().getFirst().outcomes().stream()
                .filter(count -> count.outcome() == outcome)
                .findFirst()
                .orElseThrow()
                .cases();
    }

    private static OutcomesView of(Counted... counted) {
        return Outcomes.of(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31), List.of(counted));
    }
}
