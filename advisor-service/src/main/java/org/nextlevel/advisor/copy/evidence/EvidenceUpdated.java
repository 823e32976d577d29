package org.nextlevel.advisor.copy.evidence;

import java.util.UUID;

/** Fired within this service when a piece of evidence is new or changed, in the transaction that took it over. */
public record EvidenceUpdated(UUID employeeId, UUID evidenceId) {}
