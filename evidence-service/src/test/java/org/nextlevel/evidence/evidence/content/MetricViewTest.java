package org.nextlevel.evidence.evidence.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("M4.4")
class MetricViewTest {
    @ParameterizedTest
    @CsvSource({
        "40, 12, LOWER_IS_BETTER, -28, -70.0, true",
        "40, 12, HIGHER_IS_BETTER, -28, -70.0, false",
        "3, 4, HIGHER_IS_BETTER, 1, 33.3, true",
        "-20, -10, HIGHER_IS_BETTER, 10, 50.0, true",
        "0, 5, HIGHER_IS_BETTER, 5, , true",
        "5, 5, HIGHER_IS_BETTER, 0, 0.0,",
        "2, 3, , 1, 50.0,"
    })
    void theChangeFollowsFromTheNumbers(
            BigDecimal baseline,
            BigDecimal result,
            MetricDirection direction,
            String absolute,
            String percent,
            Boolean improved) {
        var change = MetricView.of(new Metric("m", baseline, result, null, direction, null))
                .change();
        assertThat(change.absolute()).isEqualByComparingTo(absolute);
        assertThat(change.percent()).isEqualTo(percent == null ? null : new BigDecimal(percent));
        assertThat(change.improved()).isEqualTo(improved);
    }

    @Test
    void withoutABaselineThereIsNoChange() {
        assertThat(MetricView.of(new Metric("m", null, BigDecimal.ONE, null, null, null))
                        .change())
                .isNull();
    }
}
