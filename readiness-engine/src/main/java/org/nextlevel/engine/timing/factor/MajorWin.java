package org.nextlevel.engine.timing.factor;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;

/**
 * A piece of evidence that makes a major win: it has a measured result, somebody else confirmed it, and nobody disputes it.
 *
 * @param aboveLevel whether it shows a competency at a level above the present one
 * @param quantified whether it has a measured result
 */
public record MajorWin(UUID evidenceId, LocalDate occurredOn, boolean aboveLevel, boolean quantified) {
    static final Comparator<MajorWin> OLDEST_FIRST =
            Comparator.comparing(MajorWin::occurredOn).thenComparing(MajorWin::evidenceId);
}
