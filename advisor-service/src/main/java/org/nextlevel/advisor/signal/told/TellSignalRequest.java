package org.nextlevel.advisor.signal.told;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.nextlevel.advisor.signal.SignalView;
import org.nextlevel.advisor.signal.statement.OpenRole;
import org.nextlevel.advisor.signal.statement.SignalKind;
import org.nextlevel.advisor.signal.statement.StateSignalRequest;
import org.nextlevel.engine.timing.factor.TimingFactorConfidence;
import org.nextlevel.kit.roundtrip.ReadAs;
import org.nextlevel.kit.time.CalendarDate;

/**
 * A signal as another system states it now.
 *
 * @param role what an OPENING is for; null for others
 * @param until its last day; null when no end is known, and for what passes by itself
 * @param confidence null for HIGH
 */
@ReadAs(
        value = SignalView.class,
        computed = {"direction", "weight", "blocking", "overlaps", "actions"})
record TellSignalRequest(
        @NotNull @Schema(examples = "HIRING_FREEZE") SignalKind kind,
        @NotNull @Valid TellSignalScope scope,

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

    /** The same with our ids of people. */
    StateSignalRequest resolved(Map<String, UUID> numbered) {
        return new StateSignalRequest(kind, scope.resolved(numbered), role, from, until, confidence);
    }
}
