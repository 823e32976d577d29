package org.nextlevel.advisor.promotion.acknowledgement.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("M10.2")
class AcknowledgementViewTest {
    private static final Instant APPROVED_AT = Instant.parse("2027-04-01T10:00:00Z");

    @ParameterizedTest
    @CsvSource({"PT0S, 0, false", "P6DT23H, 6, false", "P7D, 7, true", "P30D, 30, true"})
    void whatNobodyTookOverIsOverdueAfterSevenDays(Duration waited, long days, boolean isOverdue) {
        AcknowledgementView view = AcknowledgementView.outstanding(APPROVED_AT, APPROVED_AT.plus(waited), 7);
        assertThat(view.waitingDays()).isEqualTo(days);
        assertThat(view.overdue()).isEqualTo(isOverdue);
    }
}
