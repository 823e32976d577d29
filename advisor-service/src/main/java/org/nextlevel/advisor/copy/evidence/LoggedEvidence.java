package org.nextlevel.advisor.copy.evidence;

import java.time.Instant;
import org.nextlevel.engine.readiness.evidence.EvidenceFact;

/**
 * A piece of evidence with what advice reads of it beside what it proves.
 *
 * @param quantified whether it has a measured result
 * @param seenSince since when the direct manager sees it; null when that manager does not
 */
public record LoggedEvidence(EvidenceFact fact, boolean quantified, Instant seenSince) {}
