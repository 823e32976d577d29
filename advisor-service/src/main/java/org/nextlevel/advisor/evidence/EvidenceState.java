package org.nextlevel.advisor.evidence;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What evidence-service tells about a piece of evidence, whole, whenever something changed.
 *
 * @param version rises with each change
 * @param state null, as in older events, for logged
 * @param quantified whether it has a measured result
 * @param sharedWith people whom the owner named; null, as in older events, for none
 * @param claims null for none, as the two other lists
 */
record EvidenceState(
        UUID evidenceId,
        UUID employeeId,
        long version,
        State state,
        LocalDate occurredOn,
        boolean quantified,
        Visibility visibility,
        List<UUID> sharedWith,
        List<Claim> claims,
        List<Attestation> attestations) {
    EvidenceState {
        state = state == null ? State.LOGGED : state;
        sharedWith = sharedWith == null ? List.of() : sharedWith;
        claims = claims == null ? List.of() : claims;
        attestations = attestations == null ? List.of() : attestations;
    }
}
