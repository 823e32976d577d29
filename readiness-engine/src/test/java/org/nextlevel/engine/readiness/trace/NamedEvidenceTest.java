package org.nextlevel.engine.readiness.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A trace that names a part of the evidence says how much there is. */
@Tag("M9.7")
class NamedEvidenceTest {
    private static final UUID ONE = new UUID(0, 1);
    private static final UUID TWO = new UUID(0, 2);
    private static final UUID THREE = new UUID(0, 3);

    @Test
    void whatIsNotNamedIsCounted() {
        RequirementTrace some = trace().naming(Set.of(TWO));
        assertThat(some.counted()).containsExactly(TWO);
        assertThat(some.countedInAll()).isEqualTo(2);
        assertThat(some.disputed()).isEmpty();
        assertThat(some.disputedInAll()).isEqualTo(1);
    }

    @Test
    void whereAllAreNamedNoNumberIsSaid() {
        assertThat(trace().naming(Set.of(ONE, TWO, THREE))).isEqualTo(trace());
    }

    private static RequirementTrace trace() {
        return new RequirementTrace(
                "lead.Design",
                List.of(),
                true,
                true,
                BigDecimal.ONE,
                BigDecimal.ONE,
                List.of(ONE, TWO),
                null,
                List.of(THREE),
                null,
                null,
                null,
                null,
                BigDecimal.TWO,
                BigDecimal.ONE,
                1,
                24,
                true,
                true,
                true,
                false,
                null);
    }
}
