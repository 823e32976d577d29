package org.nextlevel.advisor.copy.evidence;

import java.util.UUID;

/** Fired within this service when evidence-service told something new of a piece, in the transaction that took it over. */
public record EvidenceUpdated(UUID employeeId, UUID evidenceId) {}
