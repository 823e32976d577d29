package org.nextlevel.advisor.evidence;

import java.util.UUID;

/**
 * Fired within this service when evidence-service told about a piece, in the transaction that took it over: what is read
 * of the piece from then on is what was told, or what a later word had told before.
 */
public record EvidenceTold(UUID employeeId, UUID evidenceId) {}
