package org.nextlevel.advisor.readiness.summary;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.nextlevel.engine.timing.CaseStanding;
import org.nextlevel.engine.timing.TimingSentences;
import org.nextlevel.engine.timing.TimingVerdict;
import org.nextlevel.engine.timing.WhenToAsk;

/** Whether now is a good time to ask. */
public record TimingSummary(
        @Schema(examples = "WAIT") WhenToAsk verdict,

        @Schema(examples = "Wait while this holds: a hiring freeze. From 1 October 2026 on it is better: then ask.")
        String headline,

        @Nullable
        @Schema(description = "First day with a better verdict; absent when none is known.", examples = "2026-10-01")
        LocalDate earliestBetterDate) {

    /** @param standing whether there is a case to ask with */
    public static TimingSummary of(TimingVerdict timing, CaseStanding standing) {
        return new TimingSummary(
                timing.verdict(), TimingSentences.headline(timing, standing), timing.earliestBetterDate());
    }
}
