package org.nextlevel.evidence.evidence.attesting;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.UUID;
import org.nextlevel.evidence.attestation.Attestation;
import org.nextlevel.evidence.attestation.AttestationView;

/**
 * A statement of the caller's and the evidence that it is about.
 *
 * @param employeeId id of whose evidence it is
 */
public record OwnAttestationView(
        UUID evidenceId, UUID employeeId, @JsonUnwrapped AttestationView attestation) {
    static OwnAttestationView of(Attestation attestation) {
        return new OwnAttestationView(attestation.evidenceId(), attestation.ownerId(), AttestationView.of(attestation));
    }
}
