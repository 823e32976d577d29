package org.nextlevel.engine.readiness.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.engine.policy.result.CompetencyState;
import org.nextlevel.engine.readiness.Facts;

/** How far a requirement had come by the work of any day, that day's included. */
@Tag("M1.3")
class RequirementProgressTest {
    private static final LocalDate FIRST = Facts.TODAY.minusMonths(6);
    private static final LocalDate SECOND = Facts.TODAY.minusMonths(2);

    private final RequirementProgress progress = RequirementProgress.of(
                    List.of(finding("lead")),
                    List.of(
                            new RequirementProgress.FoundRung(2, List.of(finding("senior"))),
                            new RequirementProgress.FoundRung(3, List.of(finding("lead"))),
                            new RequirementProgress.FoundRung(4, List.of(finding("director")))))
            .getFirst();

    @Test
    void piecesAreThoseOfTheDayAndBefore() {
        assertThat(progress.upTo(FIRST.minusDays(1)).evidence()).isEqualTo(0);
        assertThat(progress.upTo(FIRST).evidence()).isEqualTo(1);
        assertThat(progress.upTo(SECOND.minusDays(1)).evidence()).isEqualTo(1);
        assertThat(progress.upTo(SECOND).evidence()).isEqualTo(2);
        assertThat(progress.now().evidence()).isEqualTo(2);
    }

    @Test
    void itIsMetAndRatedFromTheDayWhoseWorkShowsIt() {
        assertThat(progress.upTo(FIRST.minusDays(1))).satisfies(state -> isAt(state, false, 0));
        assertThat(progress.upTo(FIRST)).satisfies(state -> isAt(state, true, 3));
        assertThat(progress.now()).satisfies(state -> isAt(state, true, 3));
        assertThat(progress.days()).containsOnly(FIRST);
    }

    private static void isAt(CompetencyState state, boolean met, int rating) {
        assertThat(state.met()).isEqualTo(met);
        assertThat(state.rating()).isEqualByComparingTo(Integer.toString(rating));
    }

    private static RequirementFinding finding(String level) {
        return RequirementFinding.of(
                        List.of(Facts.requirement("Design", "Design", level, true, BigDecimal.ONE)),
                        Facts.POLICY,
                        Facts.evidence("Design@lead 6m confirmed; Design@lead 2m confirmed"),
                        Facts.TODAY)
                .getFirst();
    }
}
