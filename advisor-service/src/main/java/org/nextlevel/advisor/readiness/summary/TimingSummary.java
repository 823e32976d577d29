package org.nextlevel.advisor.readiness.summary;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.nextlevel.engine.timing.TimingSentences;
import org.nextlevel.engine.timing.TimingVerdict;
import org.nextlevel.engine.timing.WhenToAsk;

/** Whether now is a good time to ask. */
public record TimingSummary(
        @Schema(examples = "WAIT") WhenToAsk verdict,

        @Schema(examples = "Wait while this holds: a hiring freeze. From 2026-10-01 on it is better: then ask.")
        String headline,

        @Nullable
        @Schema(description = "First day with a better verdict; absent when none is known.", examples = "2026-10-01")
        LocalDate earliestBetterDate) {

    public static TimingSummary of(TimingVerdict timing) {
        return new TimingSummary(timing.verdict(), TimingSentences.headline(timing), timing.earliestBetterDate());
    }
}
