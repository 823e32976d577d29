package org.nextlevel.engine.readiness.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.engine.readiness.evidence.NoOpportunity.Standing;

/** When the word that there was no opportunity holds. */
@Tag("M9.2")
class NoOpportunityDaysTest {
    private static final LocalDate FROM = LocalDate.of(2026, 3, 1);
    private static final LocalDate UNTIL = LocalDate.of(2026, 5, 31);

    @Test
    void itHoldsFromItsFirstDayToItsLast() {
        NoOpportunity leave = new NoOpportunity("Mentoring", NoOpportunityReason.LEAVE, FROM, UNTIL);
        assertThat(leave.holds(FROM.minusDays(1))).isFalse();
        assertThat(leave.holds(FROM)).isTrue();
        assertThat(leave.holds(UNTIL)).isTrue();
        assertThat(leave.holds(UNTIL.plusDays(1))).isFalse();
    }

    @Test
    void oneWithoutALastDayGoesOn() {
        assertThat(new NoOpportunity("Mentoring", NoOpportunityReason.LEAVE, FROM, null).holds(FROM.plusYears(9)))
                .isTrue();
    }

    @Test
    void oneThatAManagerContestedExcusesNothing() {
        assertThat(standing(Standing.CONTESTED).excuses(FROM)).isFalse();
        assertThat(standing(Standing.CONFIRMED).excuses(FROM)).isTrue();
        assertThat(standing(Standing.CLAIMED).excuses(FROM)).isTrue();
        assertThat(standing(Standing.CONFIRMED).excuses(UNTIL.plusDays(1))).isFalse();
    }

    private static NoOpportunity standing(Standing standing) {
        return new NoOpportunity("Mentoring", NoOpportunityReason.LEAVE, FROM, UNTIL, standing, new UUID(0, 5), null);
    }
}
