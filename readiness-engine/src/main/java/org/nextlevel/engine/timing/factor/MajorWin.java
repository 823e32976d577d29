package org.nextlevel.engine.timing.factor;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;

/**
 * A piece of evidence that makes a major win: somebody else confirmed it, nobody disputes it, and it has a measured result
 * or a manager above who confirmed it calls it one.
 *
 * @param aboveLevel whether it shows a competency at a level above the present one
 * @param quantified whether it has a measured result
 * @param marked whether a manager above calls it a major win
 */
public record MajorWin(UUID evidenceId, LocalDate occurredOn, boolean aboveLevel, boolean quantified, boolean marked) {
    static final Comparator<MajorWin> OLDEST_FIRST =
            Comparator.comparing(MajorWin::occurredOn).thenComparing(MajorWin::evidenceId);
}
