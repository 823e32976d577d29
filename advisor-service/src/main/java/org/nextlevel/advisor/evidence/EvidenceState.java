package org.nextlevel.advisor.evidence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What evidence-service tells about a piece of evidence, whole, whenever something changed.
 *
 * @param version rises with each change
 * @param state null, as in older events, for logged
 * @param quantified whether it has a measured result; null, as in older events, for no
 * @param sharedWith people whom the owner named; null, as in older events, for none
 * @param sharedSince since when it is shared; null for what is private, and in older events
 * @param claims null for none, as the two other lists
 */
record EvidenceState(
        UUID evidenceId,
        UUID employeeId,
        long version,
        State state,
        LocalDate occurredOn,
        Boolean quantified,
        Visibility visibility,
        List<UUID> sharedWith,
        Instant sharedSince,
        List<Claim> claims,
        List<Attestation> attestations) {
    EvidenceState {
        quantified = quantified != null && quantified;
        state = state == null ? State.LOGGED : state;
        sharedWith = sharedWith == null ? List.of() : sharedWith;
        claims = claims == null ? List.of() : claims;
        attestations = attestations == null ? List.of() : attestations;
    }
}
