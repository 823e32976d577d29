package org.nextlevel.evidence.suggestion.period;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.OptionalInt;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("M3.3")
class HeadingPeriodTest {
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {"March 2025", "Q3 '25", "H1 2025", "2024 Q4", "2024-03", "14 March 2025", "third quarter of 2025"})
    void aHeadingAndASentenceNameTheSameDays(String name) {
        LocalDate later = LocalDate.of(2026, 8, 12);
        SuggestedPeriod inASentence = Periods.of("Cut costs in " + name, later).getFirst();
        assertThat(HeadingPeriod.in(name, OptionalInt.empty(), HeadingHints.NONE))
                .contains(new DaySpan(inASentence.from(), inASentence.until()));
    }

    @Test
    void aMonthWithoutAYearIsOfTheYearAround() {
        assertThat(HeadingPeriod.in("March", OptionalInt.of(2024), HeadingHints.NONE))
                .contains(new DaySpan(LocalDate.of(2024, 3, 1), LocalDate.of(2024, 3, 31)));
        assertThat(HeadingPeriod.in("March", OptionalInt.empty(), HeadingHints.NONE))
                .isEmpty();
    }
}
