package org.nextlevel.evidence.evidence;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * Somebody's attestation of a piece of evidence, as it stands.
 *
 * @param level key of the level that they confirm; null for the one claimed
 * @param relation to the work at that time; null when they did not say
 * @param marks empty for a word like any other
 * @param statement in their own words; null for none
 * @param revision number of the evidence's revision that they spoke of
 */
public record Word(
        UUID attesterId,
        Outcome outcome,
        String level,
        Relation relation,
        Set<Mark> marks,
        String statement,
        int revision,
        Instant attestedAt) {}
