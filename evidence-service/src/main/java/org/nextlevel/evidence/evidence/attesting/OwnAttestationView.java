package org.nextlevel.evidence.evidence.attesting;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.nextlevel.evidence.attestation.AttestationView;
import org.nextlevel.evidence.evidence.content.EvidenceReference;
import org.nextlevel.kit.reference.PersonReference;

/** A statement of the caller's, the evidence that it is about, and whose that is. */
public record OwnAttestationView(
        EvidenceReference evidence,
        PersonReference owner,
        @JsonUnwrapped AttestationView attestation) {}
