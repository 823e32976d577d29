package org.nextlevel.advisor.readiness.timing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.nextlevel.advisor.signal.SignalFactors;
import org.nextlevel.engine.timing.Timing;
import org.nextlevel.engine.timing.TimingVerdict;
import org.nextlevel.engine.timing.WhenToAsk;
import org.nextlevel.engine.timing.factor.TimingFactor;
import org.nextlevel.engine.timing.factor.TimingFactorKind;
import org.nextlevel.engine.timing.factor.TimingFactorSource;

/** When to ask, as a table: signals are {@code KIND first-day last-day}, in days from today. */
@Tag("M5.1")
@Tag("M5.2")
@Tag("M5.3")
class TimingTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 30);

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/timing.csv", delimiter = '|', numLinesToSkip = 1)
    void theTableHolds(
            String name,
            Integer monthsInPosition,
            String signals,
            WhenToAsk verdict,
            int sum,
            Long betterInDays,
            WhenToAsk betterVerdict,
            boolean conflict) {
        LocalDate since = monthsInPosition == null ? null : TODAY.minusMonths(monthsInPosition);
        TimingVerdict timing = Timing.assess(since, factors(signals), TODAY);
        assertThat(timing.verdict()).as(name).isEqualTo(verdict);
        assertThat(timing.sum()).isEqualTo(sum);
        Long better = timing.earliestBetterDate() == null
                ? null
                : ChronoUnit.DAYS.between(TODAY, timing.earliestBetterDate());
        assertThat(better).isEqualTo(betterInDays);
        assertThat(timing.then()).isEqualTo(betterVerdict);
        assertThat(!timing.conflict().isEmpty()).isEqualTo(conflict);
    }

    @Test
    void whatCountsAndWhatComesIsListedWithItsSource() {
        TimingVerdict timing = Timing.assess(TODAY.minusMonths(20), factors("LAYOFFS 5; TEAM_GROWTH -1"), TODAY);
        assertThat(timing.inForce())
                .extracting(TimingFactor::kind)
                .containsExactly(TimingFactorKind.LONG_TENURE, TimingFactorKind.TEAM_GROWTH);
        assertThat(timing.inForce())
                .extracting(TimingFactor::source)
                .containsExactly(TimingFactorSource.DIRECTORY, TimingFactorSource.HR);
        assertThat(timing.upcoming()).extracting(TimingFactor::kind).containsExactly(TimingFactorKind.LAYOFFS);
    }

    private static List<TimingFactor> factors(String text) {
        return text == null
                ? List.of()
                : Arrays.stream(text.split(";")).map(TimingTest::factor).toList();
    }

    private static TimingFactor factor(String text) {
        String[] words = text.strip().split(" ");
        LocalDate to = words.length > 2 ? TODAY.plusDays(Integer.parseInt(words[2])) : null;
        return SignalFactors.of(words[0], TODAY.plusDays(Integer.parseInt(words[1])), to, UUID.randomUUID());
    }
}
