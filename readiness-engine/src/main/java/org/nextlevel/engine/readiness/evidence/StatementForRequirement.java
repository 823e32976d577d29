package org.nextlevel.engine.readiness.evidence;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What somebody said about a piece of evidence, and whether it counts for a requirement. Nothing that was said is left
 * out, what counts nothing and what disagrees included.
 *
 * @param level the level at which they say so; null as claimed
 * @param relation the attester's relation to the work; null when not told
 * @param marks in the order of the enum
 * @param counts false for what the owner said, what a later word of the same person replaced, a confirmation by a ring,
 *     and one at less than the required level
 */
public record StatementForRequirement(
        UUID attesterId,
        StatementOutcome outcome,
        Instant attestedAt,
        String level,
        String relation,
        List<AttestationMark> marks,
        boolean counts) {}
