package org.nextlevel.evidence.suggestion.period;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("M3.3")
class PeriodsTest {
    /** A Wednesday. */
    private static final LocalDate TODAY = LocalDate.of(2026, 8, 12);

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        Moved the office in March 2025                     | in March 2025                | 2025-03-01 | 2025-03-31
        Shipped it on 2026-03-04                           | on 2026-03-04                | 2026-03-04 | 2026-03-04
        Cut costs by 12% in Q3 2024                        | in Q3 2024                   | 2024-07-01 | 2024-09-30
        Cut costs by 12% in Q3 '25                         | in Q3 '25                    | 2025-07-01 | 2025-09-30
        Cut costs by 12% in March ’25                      | in March ’25                 | 2025-03-01 | 2025-03-31
        Cut costs (2024 Q4) by 12%                         | 2024 Q4                      | 2024-10-01 | 2024-12-31
        Planned it in the third quarter of 2025            | in the third quarter of 2025 | 2025-07-01 | 2025-09-30
        Ran the H1 2025 audit                              | H1 2025                      | 2025-01-01 | 2025-06-30
        In the second half of 2024 I led two teams         | In the second half of 2024   | 2024-07-01 | 2024-12-31
        Led it from January to May 2026                    | from January to May 2026     | 2026-01-01 | 2026-05-31
        Led it from November to February 2026              | from November to February 2026 | 2025-11-01 | 2026-02-28
        Led it between March and May 2025                  | between March and May 2025   | 2025-03-01 | 2025-05-31
        Rollout (Mar 2025 – Jan 2026), eight plants        | Mar 2025 – Jan 2026          | 2025-03-01 | 2026-01-31
        Team lead 2023-2024                                | 2023-2024                    | 2023-01-01 | 2024-12-31
        Audits Q1–Q3 2025                                  | Q1–Q3 2025                   | 2025-01-01 | 2025-09-30
        On call since 2023                                 | since 2023                   | 2023-01-01 | 2026-08-12
        On call since May                                  | since May                    | 2026-05-01 | 2026-08-12
        Mentored two people in 2024                        | in 2024                      | 2024-01-01 | 2024-12-31
        Mentored two people, 2024                          | 2024                         | 2024-01-01 | 2024-12-31
        Mentored two people in 2026                        | in 2026                      | 2026-01-01 | 2026-08-12
        Won the tender last quarter                        | last quarter                 | 2026-04-01 | 2026-06-30
        Won the tender last year                           | last year                    | 2025-01-01 | 2025-12-31
        Won the tender last week                           | last week                    | 2026-08-03 | 2026-08-09
        Grew sales over the last 6 months                  | over the last 6 months       | 2026-02-13 | 2026-08-12
        Grew sales in the past two years                   | in the past two years        | 2024-08-13 | 2026-08-12
        Closed 40 tickets this month                       | this month                   | 2026-08-01 | 2026-08-12
        Fixed the pump yesterday                           | yesterday                    | 2026-08-11 | 2026-08-11
        Fixed the pump three months ago                    | three months ago             | 2026-05-01 | 2026-05-31
        Fixed the pump in December                         | in December                  | 2025-12-01 | 2025-12-31
        Fixed the pump on 4 March                          | on 4 March                   | 2026-03-04 | 2026-03-04
        Fixed the pump on March 4th, 2025                  | on March 4th, 2025           | 2025-03-04 | 2025-03-04
        """)
    void aPeriodIsReadWhereItStands(String text, String words, LocalDate startedOn, LocalDate endedOn) {
        assertThat(Periods.of(text, TODAY)).singleElement().satisfies(one -> {
            assertThat(text.substring(one.start(), one.end())).isEqualTo(words);
            assertThat(one.from()).isEqualTo(startedOn);
            assertThat(one.until()).isEqualTo(endedOn);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Moved the fleet to Java 25",
                "Cut the build from 40 to 12 minutes",
                "Certified for ISO 27001",
                "Migrated to Windows Server 2022 machines",
                "Sold 2024 bicycles",
                "Saved $2025 and €2024",
                "Plan to finish by 2027",
                "Ready for Q4 2027",
                "May help others to march on",
                "Wrote the report on 2026-02-30",
                "The budget for 2025",
                "Version 2024.1 of the tool"
            })
    void whatIsNoTimeOfTheWorkIsNone(String text) {
        assertThat(Periods.of(text, TODAY)).isEmpty();
    }

    @Test
    void severalAreReadInTheirOrder() {
        assertThat(Periods.of("Led A in 2023, then B from May to June 2024, and C last month", TODAY))
                .extracting(SuggestedPeriod::from)
                .containsExactly(LocalDate.of(2023, 1, 1), LocalDate.of(2024, 5, 1), LocalDate.of(2026, 7, 1));
    }

    @Test
    void aLongTextOfNothingButYearsIsRead() {
        assertThat(Periods.of("in 2024 ".repeat(2_000), TODAY)).hasSize(5);
        assertThat(Periods.of("the last ".repeat(2_000), TODAY)).isEmpty();
    }
}
