package org.nextlevel.evidence.nudge;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A reminder whose reason has not passed.
 *
 * @param since null for never
 */
public record NudgeView(
        NudgeKind kind,

        @Nullable @Schema(
                description = "The day in UTC on which something was last logged or shared; absent when nothing is.",
                examples = "2026-02-27")
        LocalDate since,

        @Schema(examples = "2026-03-31T06:00:00Z") Instant raisedAt) {

    /** @param last when it was last done, by what is still there; null for never */
    static NudgeView of(Nudge nudge, Instant last) {
        return new NudgeView(nudge.kind(), Nudge.day(last), nudge.raisedAt());
    }
}
