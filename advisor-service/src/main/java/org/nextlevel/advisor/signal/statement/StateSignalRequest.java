package org.nextlevel.advisor.signal.statement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.nextlevel.engine.timing.factor.RecentWin;
import org.nextlevel.engine.timing.factor.TimingFactorConfidence;
import org.nextlevel.engine.timing.factor.TimingFactorScope;
import org.nextlevel.kit.problem.Invalid;
import org.nextlevel.kit.time.CalendarDate;

/**
 * A request to state a signal.
 *
 * @param role what an OPENING is for; null for others
 * @param from its first day
 * @param until its last day; null when no end is known, and for what passes by itself
 * @param confidence null for HIGH
 */
public record StateSignalRequest(
        @NotNull @Schema(examples = "HIRING_FREEZE") SignalKind kind,
        @NotNull @Valid SignalScope scope,

        @Valid
        @Schema(description = "With OPENING: the role that is open. A department, or a team, is named by the scope.")
        OpenRole role,

        @NotNull
        @CalendarDate
        @Schema(description = "The first day, from 1900-01-01 to 2200-12-31.", examples = "2026-07-01")
        LocalDate from,

        @CalendarDate
        @Schema(
                description = "The last day, to 2200-12-31; absent when no end is known. A recent win or mistake then"
                        + " passes after three months.",
                examples = "2026-09-30")
        LocalDate until,

        @Schema(
                description = "How sure it is: HIGH, which absent means, counts in full and blocks where its kind does;"
                        + " MEDIUM counts in full and blocks nothing; LOW is shown and counts nothing.",
                examples = "HIGH")
        TimingFactorConfidence confidence) {

    /** @throws Invalid when its parts contradict each other */
    public void check() {
        if (until != null && until.isBefore(from)) {
            throw new Invalid("#/until", "must not be before from");
        }
        if (kind.isPersonal() && scope.type() != TimingFactorScope.PERSON) {
            throw new Invalid("#/kind", "is somebody's own doing: state it of a PERSON");
        }
        if ((kind == SignalKind.OPENING) != (role != null)) {
            throw new Invalid("#/role", "goes with OPENING, and with it alone: the framework and level that are open");
        }
        if (kind == SignalKind.OPENING && scope.type() == TimingFactorScope.PERSON) {
            throw new Invalid("#/scope/type", "an OPENING is in the COMPANY, in a DEPARTMENT or in a TEAM");
        }
        scope.check();
    }

    /** The last day on which it holds; null when no end is known. */
    public LocalDate lastDay() {
        return until == null && kind.isPersonal()
                ? from.plusMonths(RecentWin.MONTHS).minusDays(1)
                : until;
    }

    /** The last day on which it holds, which is the calendar's last one where no end is known. */
    public LocalDate end() {
        return lastDay() == null ? CalendarDate.LAST : lastDay();
    }

    public TimingFactorConfidence sureness() {
        return confidence == null ? TimingFactorConfidence.HIGH : confidence;
    }
}
