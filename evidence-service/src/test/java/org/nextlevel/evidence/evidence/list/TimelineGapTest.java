package org.nextlevel.evidence.evidence.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("M3.3")
class TimelineGapTest {
    @ParameterizedTest
    @CsvSource({
        // months with something | present month | gaps, the latest first
        "'', 2026-06, ''",
        "2026-06, 2026-06, ''",
        "2026-05, 2026-06, ''",
        "2026-04, 2026-06, 2026-05..2026-05 1",
        "2026-01, 2026-06, 2026-02..2026-05 4",
        "2026-01 2026-06, 2026-06, 2026-02..2026-05 4",
        "2025-10 2026-02 2026-03 2026-05, 2026-06, 2026-04..2026-04 1|2025-11..2026-01 3",
        "2026-05 2025-10 2025-10, 2026-06, 2025-11..2026-04 6",
        "2026-07, 2026-06, ''",
        "2026-04 2026-07, 2026-06, 2026-05..2026-05 1",
    })
    void aGapIsARunOfWholeMonthsWithNothing(String filled, YearMonth present, String gaps) {
        var months = Arrays.stream(filled.split(" "))
                .filter(month -> !month.isEmpty())
                .map(YearMonth::parse)
                .toList();
        assertThat(TimelineGap.in(months, present).stream()
                        .map(gap -> "%s..%s %d".formatted(gap.from(), gap.until(), gap.months()))
                        .collect(Collectors.joining("|")))
                .isEqualTo(gaps);
    }
}
