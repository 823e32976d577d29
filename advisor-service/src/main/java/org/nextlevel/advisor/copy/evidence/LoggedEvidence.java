package org.nextlevel.advisor.copy.evidence;

import java.time.Instant;
import org.nextlevel.engine.readiness.evidence.EvidenceFact;

/**
 * A piece of evidence, and since when the direct manager sees it.
 *
 * @param seenSince since when the direct manager sees it; null when that manager does not
 */
public record LoggedEvidence(EvidenceFact fact, Instant seenSince) {}
