package org.nextlevel.engine.timing.factor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said of one factor: what it is, until when, who says so, and what it means for asking. */
@Tag("M5.4")
class FactorSentenceTest {
    private static final LocalDate DAY = LocalDate.of(2026, 2, 28);
    private static final LocalDate FROM = LocalDate.of(2026, 2, 1);
    private static final LocalDate TO = LocalDate.of(2026, 4, 30);

    @Test
    @Tag("M5.2")
    void lessThanAYearInThePositionIsSaidUntilItsLastDay() {
        TimingFactor tenure = derived(TimingFactorKind.SHORT_TENURE, FROM, TO);
        assertThat(toThem(tenure))
                .isEqualTo(
                        "You are in the position for less than a year until 30 April 2026. While that lasts, one waits.");
        assertThat(about(tenure))
                .isEqualTo("This person is in the position for less than a year until 30 April 2026."
                        + " While that lasts, one waits.");
    }

    @Test
    @Tag("M5.1")
    void timeInThePositionIsPassedOrWillBe() {
        TimingFactor passed = derived(TimingFactorKind.TENURE_OF_A_YEAR, DAY, TO);
        assertThat(toThem(passed))
                .isEqualTo("You passed a year in the position on 28 February 2026. That speaks for asking.");
        assertThat(about(passed))
                .isEqualTo("This person passed a year in the position on 28 February 2026. That speaks for asking.");
        TimingFactor later = derived(TimingFactorKind.LONG_TENURE, DAY.plusDays(1), null);
        assertThat(toThem(later))
                .isEqualTo("You pass a year and a half in the position on 1 March 2026. That speaks for asking.");
        assertThat(about(later))
                .isEqualTo(
                        "This person passes a year and a half in the position on 1 March 2026. That speaks for asking.");
    }

    @Test
    @Tag("M5.1")
    void aWinIsSaidWithWhatMakesItOne() {
        TimingFactor bare = derived(TimingFactorKind.RECENT_WIN, FROM, TO);
        assertThat(toThem(bare))
                .isEqualTo("You had a major win on 1 February 2026; until 30 April 2026 it is still fresh."
                        + " That speaks for asking.");
        assertThat(toThem(won(win(1, true, false, false))))
                .startsWith("You had a major win on 1 February 2026 (one piece of evidence, above the present level,"
                        + " confirmed by somebody else); until 30 April 2026 it is still fresh.");
        assertThat(about(won(win(1, false, true, false), win(2, false, false, true))))
                .isEqualTo(
                        "This person had a major win on 1 February 2026 (2 pieces of evidence, with a measured result and"
                                + " called a major win by a manager, confirmed by somebody else);"
                                + " until 30 April 2026 it is still fresh. That speaks for asking.");
    }

    @Test
    @Tag("M5.2")
    void aMistakeIsFreshUntilItsLastDay() {
        TimingFactor mistake = stated(TimingFactorKind.RECENT_MISTAKE, TimingFactorSource.MANAGER, FROM, TO);
        assertThat(toThem(mistake))
                .isEqualTo(
                        "You made a major mistake on 1 February 2026; until 30 April 2026 it is still fresh, a manager says."
                                + " While that lasts, one waits.");
        assertThat(about(mistake))
                .startsWith("This person made a major mistake on 1 February 2026; until 30 April 2026 it");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            REVIEW_CYCLE        | A review cycle is open
            TEAM_GROWTH         | People are hired
            STRONG_FINANCIALS   | The financials are strong
            WEAK_FINANCIALS     | The financials are weak
            HIRING_FREEZE       | Hiring is frozen
            LAYOFFS             | People are laid off
            MANAGER_OVERWHELMED | The manager is overwhelmed or in a crisis
            """)
    void whatIsStatedIsSaidWithItsPlaceAndWhoSaysSo(TimingFactorKind kind, String what) {
        assertThat(toThem(stated(kind, TimingFactorSource.HR, DAY, null)))
                .startsWith(what + " in the company, HR says. ");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            COMPANY    | in the company    | in the company
            DEPARTMENT | in the department | in the department
            TEAM       | in the team       | in the team
            PERSON     | around you        | around this person
            """)
    void thePlaceIsWhereItConcernsPeople(TimingFactorScope scope, String said, String saidAbout) {
        TimingFactor growth = new TimingFactor(
                TimingFactorKind.TEAM_GROWTH,
                TimingFactorConfidence.HIGH,
                TimingFactorSource.INTEGRATION,
                scope,
                DAY.plusDays(1),
                TO,
                new UUID(0, 1),
                List.of());
        assertThat(toThem(growth))
                .isEqualTo("People are hired " + said + " from 1 March 2026 until 30 April 2026, the HR system says."
                        + " That speaks for asking.");
        assertThat(about(growth)).startsWith("People are hired " + saidAbout + " from 1 March 2026 until");
    }

    @Test
    void aPrivateNoteIsSaidToBeOneAndIsForThePersonAlone() {
        TimingFactor note = stated(TimingFactorKind.REVIEW_CYCLE, TimingFactorSource.EMPLOYEE, FROM, null);
        assertThat(toThem(note))
                .isEqualTo(
                        "A review cycle is open in the company, you noted for yourself alone. That speaks for asking.");
        assertThat(note.isPrivate()).isTrue();
        assertThat(stated(TimingFactorKind.REVIEW_CYCLE, TimingFactorSource.HR, FROM, null)
                        .isPrivate())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            LAYOFFS             | HIGH   | While that lasts, one waits.
            LAYOFFS             | MEDIUM | That is likely, not certain: until it is clear, one prepares and does not ask.
            LAYOFFS             | LOW    | That is hearsay, so it counts nothing.
            MANAGER_OVERWHELMED | HIGH   | While that lasts, one prepares and does not ask yet.
            TEAM_GROWTH         | MEDIUM | That speaks for asking.
            TEAM_GROWTH         | LOW    | That is hearsay, so it counts nothing.
            """)
    @Tag("M5.3")
    void whatItMeansForAskingFollowsFromItsKindAndFromHowSureItIs(
            TimingFactorKind kind, TimingFactorConfidence confidence, String meaning) {
        TimingFactor factor = new TimingFactor(
                kind,
                confidence,
                TimingFactorSource.HR,
                TimingFactorScope.COMPANY,
                FROM,
                null,
                new UUID(0, 1),
                List.of());
        assertThat(toThem(factor)).endsWith("HR says. " + meaning);
    }

    @Test
    void aFactorNamesTheRowOfTheMissionThatItIsFor() {
        assertThat(TimingFactorKind.RECENT_WIN.mission()).isEqualTo("M5.1");
        assertThat(TimingFactorKind.LAYOFFS.mission()).isEqualTo("M5.2");
    }

    private static String toThem(TimingFactor factor) {
        return FactorSentence.of(factor, DAY, true);
    }

    private static String about(TimingFactor factor) {
        return FactorSentence.of(factor, DAY, false);
    }

    private static TimingFactor derived(TimingFactorKind kind, LocalDate from, LocalDate to) {
        return factor(kind, TimingFactorSource.DIRECTORY, from, to, null, List.of());
    }

    private static TimingFactor won(MajorWin... wins) {
        return factor(TimingFactorKind.RECENT_WIN, TimingFactorSource.EVIDENCE, FROM, TO, null, List.of(wins));
    }

    private static TimingFactor stated(TimingFactorKind kind, TimingFactorSource source, LocalDate from, LocalDate to) {
        return factor(kind, source, from, to, new UUID(0, 1), List.of());
    }

    private static TimingFactor factor(
            TimingFactorKind kind,
            TimingFactorSource source,
            LocalDate from,
            LocalDate to,
            UUID signal,
            List<MajorWin> wins) {
        return new TimingFactor(
                kind, TimingFactorConfidence.HIGH, source, TimingFactorScope.COMPANY, from, to, signal, wins);
    }

    private static MajorWin win(int id, boolean above, boolean quantified, boolean marked) {
        return new MajorWin(new UUID(0, id), FROM, above, quantified, marked);
    }
}
