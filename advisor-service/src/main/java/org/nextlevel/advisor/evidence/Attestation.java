package org.nextlevel.advisor.evidence;

import java.time.Instant;
import java.util.UUID;
import org.nextlevel.advisor.readiness.EvidenceFact;

/** What somebody says about a piece of evidence. */
record Attestation(UUID attesterId, EvidenceFact.Outcome outcome, Instant attestedAt) {}
