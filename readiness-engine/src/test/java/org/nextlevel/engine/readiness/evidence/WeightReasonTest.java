package org.nextlevel.engine.readiness.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("M9.7")
class WeightReasonTest {
    @Test
    void aPieceSupportsARequirementWhereNothingSpeaksAgainstIt() {
        assertThat(Arrays.stream(WeightReason.values()).filter(WeightReason::supports))
                .containsExactly(WeightReason.CONFIRMED, WeightReason.PARTLY, WeightReason.UNATTESTED);
    }
}
