package org.nextlevel.advisor.evidence;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What evidence-service tells about a piece of evidence, whole, whenever something changed.
 *
 * @param version rises with each change
 */
record EvidenceState(
        UUID evidenceId,
        UUID employeeId,
        long version,
        LocalDate occurredOn,
        Visibility visibility,
        List<Claim> claims,
        List<Attestation> attestations) {}
