package org.nextlevel.advisor.copy.evidence;

import org.nextlevel.engine.readiness.evidence.EvidenceFact;

/**
 * A piece of evidence for the question whether it was a win.
 *
 * @param quantified whether it has a measured result
 */
public record RecentEvidence(EvidenceFact fact, boolean quantified) {}
