package org.nextlevel.engine.timing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nextlevel.engine.readiness.Verdict;
import org.nextlevel.engine.timing.factor.TimingFactor;
import org.nextlevel.engine.timing.factor.TimingFactorConfidence;
import org.nextlevel.engine.timing.factor.TimingFactorKind;
import org.nextlevel.engine.timing.factor.TimingFactorScope;
import org.nextlevel.engine.timing.factor.TimingFactorSource;

/** When to ask, by known windows, and what is said of it word for word. */
@Tag("M5.3")
class TimingTest {
    private static final LocalDate DAY = LocalDate.of(2026, 2, 28);
    private static final LocalDate SOON = DAY.plusDays(10);
    private final TimingFactor cycle = sure(TimingFactorKind.REVIEW_CYCLE, DAY, null);
    private final TimingFactor growth = sure(TimingFactorKind.TEAM_GROWTH, DAY, null);

    @Test
    void oneAsksFromTheSumOnThatTheRuleNames() {
        assertThat(assess(cycle).verdict()).isEqualTo(WhenToAsk.PREPARE);
        TimingVerdict both = assess(cycle, growth);
        assertThat(both.sum()).isEqualTo(Timing.ASK_FROM);
        assertThat(both.verdict()).isEqualTo(WhenToAsk.ASK_NOW);
        assertThat(said(both, CaseStanding.THERE))
                .isEqualTo("Ask now: nothing known stands in the way."
                        + " What speaks for it: an open review cycle and a growing team.");
        assertThat(said(both, CaseStanding.NOT_THERE)).startsWith("The time is good, the case is not there yet.");
    }

    @Test
    void aWindowHoldsFromItsFirstDayToItsLast() {
        TimingFactor window = sure(TimingFactorKind.TEAM_GROWTH, DAY, SOON);
        assertThat(Timing.assess(null, List.of(window), DAY.minusDays(1)).inForce())
                .isEmpty();
        assertThat(Timing.assess(null, List.of(window), DAY).inForce()).containsExactly(window);
        assertThat(Timing.assess(null, List.of(window), SOON).inForce()).containsExactly(window);
        assertThat(Timing.assess(null, List.of(window), SOON.plusDays(1)).inForce())
                .isEmpty();
    }

    @Test
    void whatBeginsLaterIsNamedAndSaysWhenToAsk() {
        TimingFactor later = sure(TimingFactorKind.TEAM_GROWTH, SOON, null);
        TimingVerdict timing = assess(later, cycle);
        assertThat(timing.inForce()).containsExactly(cycle);
        assertThat(timing.upcoming()).containsExactly(later);
        assertThat(said(timing, CaseStanding.THERE))
                .isEqualTo("Prepare: nothing known stands in the way, but too little speaks for asking now."
                        + " From 10 March 2026 on it is better: then ask.");
        assertThat(said(timing, CaseStanding.NOT_THERE))
                .endsWith(" From 10 March 2026 on the time is good: ask then if the case is there.");
    }

    @Test
    void whatHoldsOneBackIsNamedWithWhatSpeaksForAskingAndWithTheDayItEnds() {
        assertThat(said(assess(cycle, sure(TimingFactorKind.LAYOFFS, DAY, SOON)), CaseStanding.THERE))
                .isEqualTo("Wait while this holds: layoffs. What speaks for asking: an open review cycle."
                        + " From 11 March 2026 on it is better: then prepare.");
        assertThat(said(assess(sure(TimingFactorKind.MANAGER_OVERWHELMED, DAY, null)), CaseStanding.THERE))
                .isEqualTo("Prepare and do not ask yet. What speaks against it: a manager who is overwhelmed or in a"
                        + " crisis. No better day is known yet.");
    }

    @Test
    void hearsayIsListedAndSpeaksForNothing() {
        TimingFactor heard = stated(
                TimingFactorKind.STRONG_FINANCIALS, TimingFactorConfidence.LOW, TimingFactorSource.HR, DAY, null, 7);
        TimingVerdict timing = assess(cycle, growth, heard);
        assertThat(timing.inForce()).contains(heard);
        assertThat(said(timing, CaseStanding.THERE)).doesNotContain("financials");
    }

    @Test
    void whatPointsBothWaysIsSaid() {
        TimingFactor layoffs = sure(TimingFactorKind.LAYOFFS, DAY, null);
        TimingVerdict timing = assess(cycle, layoffs);
        assertThat(timing.conflict()).containsExactly(cycle, layoffs);
        assertThat(TimingSentences.conflict(timing))
                .isEqualTo("What is known points both ways. For asking: an open review cycle. Against it: layoffs."
                        + " Find out which holds for this person.");
    }

    @Test
    void whatPointsOneWayOrCountsNothingContradictsNobody() {
        TimingFactor rumour =
                stated(TimingFactorKind.LAYOFFS, TimingFactorConfidence.LOW, TimingFactorSource.MANAGER, DAY, null, 8);
        assertThat(assess(cycle, growth).conflict()).isEmpty();
        assertThat(assess(cycle, rumour).conflict()).isEmpty();
        assertThat(TimingSentences.conflict(assess(cycle, rumour))).isNull();
    }

    @Test
    void theCalendarContradictsNobody() {
        TimingVerdict timing = Timing.assess(DAY.minusMonths(3), List.of(cycle), DAY);
        assertThat(timing.verdict()).isEqualTo(WhenToAsk.WAIT);
        assertThat(timing.conflict()).isEmpty();
    }

    @Test
    void ofWhatSeveralSayTheSurestCountsAndOfThoseTheFirst() {
        TimingFactor heard =
                stated(TimingFactorKind.TEAM_GROWTH, TimingFactorConfidence.LOW, TimingFactorSource.HR, DAY, null, 1);
        TimingFactor known =
                stated(TimingFactorKind.TEAM_GROWTH, TimingFactorConfidence.HIGH, TimingFactorSource.HR, DAY, null, 2);
        TimingFactor again = stated(
                TimingFactorKind.TEAM_GROWTH, TimingFactorConfidence.HIGH, TimingFactorSource.MANAGER, DAY, null, 3);
        TimingVerdict timing = assess(again, known, heard);
        assertThat(timing.inForce()).containsExactly(heard, known, again);
        assertThat(timing.inForce()).extracting(timing::counts).containsExactly(0, 1, 0);
        assertThat(timing.sum()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "READY, THERE",
        "OPERATING_AT_LEVEL, THERE",
        "NEARLY, NOT_THERE",
        "NOT_READY, NOT_THERE",
        "INSUFFICIENT_EVIDENCE, NOT_THERE",
        ", NOT_KNOWN"
    })
    void aGoodTimeAloneIsNoReasonToAsk(Verdict readiness, CaseStanding standing) {
        assertThat(CaseStanding.of(readiness)).isEqualTo(standing);
    }

    private static TimingVerdict assess(TimingFactor... known) {
        return Timing.assess(null, List.of(known), DAY);
    }

    private static String said(TimingVerdict timing, CaseStanding standing) {
        return TimingSentences.headline(timing, standing);
    }

    private static TimingFactor sure(TimingFactorKind kind, LocalDate from, LocalDate to) {
        return stated(kind, TimingFactorConfidence.HIGH, TimingFactorSource.HR, from, to, kind.ordinal());
    }

    private static TimingFactor stated(
            TimingFactorKind kind,
            TimingFactorConfidence confidence,
            TimingFactorSource source,
            LocalDate from,
            LocalDate to,
            int signal) {
        return new TimingFactor(
                kind, confidence, source, TimingFactorScope.COMPANY, from, to, new UUID(0, signal), List.of());
    }
}
