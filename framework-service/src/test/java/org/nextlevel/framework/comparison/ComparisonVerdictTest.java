package org.nextlevel.framework.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("M9.4")
class ComparisonVerdictTest {
    @Test
    void theReasonSaysWhatHappenedAndNothingThatDidNot() {
        assertThat(ComparisonVerdict.major(1, 0, 0, 0, 1))
                .isEqualTo("1 demand was raised, 1 level has people who are affected.");
        assertThat(ComparisonVerdict.major(2, 1, 3, 2, 2))
                .isEqualTo(
                        "2 demands were raised, 1 demand was lowered, 3 demands were replaced or moved elsewhere, 2 tracks, levels or competencies are gone, 2 levels have people who are affected.");
    }
}
