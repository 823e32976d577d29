package org.nextlevel.advisor.copy.evidence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * All of a piece of evidence that others may know, published whenever something changed.
 *
 * @param version rises with each change
 * @param state null, as in older events, for logged
 * @param quantified whether a number says what came of it; null, as in older events, for false
 * @param sharedWith people whom the owner named; null, as in older events, for none
 * @param sharedSince since when it is shared; null for what is private, and in older events
 * @param textGroup shared by all pieces of the owner that say the same, or nearly; null when no other does
 * @param claims null for none, as the two other lists
 */
record EvidencePayload(
        UUID evidenceId,
        UUID employeeId,
        long version,
        EvidenceState state,
        LocalDate occurredOn,
        Boolean quantified,
        Visibility visibility,
        List<UUID> sharedWith,
        Instant sharedSince,
        List<Claim> claims,
        UUID textGroup,
        List<Attestation> attestations) {
    EvidencePayload {
        state = state == null ? EvidenceState.LOGGED : state;
        quantified = quantified != null && quantified;
        sharedWith = sharedWith == null ? List.of() : sharedWith;
        claims = claims == null ? List.of() : claims;
        attestations = attestations == null ? List.of() : attestations;
    }
}
