/** The ledger of what people say of evidence: what stands, what stood before, and whom owners ask. */
@Wing(
        uses = {"directory"},
        door = {
            "Attestation",
            "AttestationEnding",
            "AttestationLedger",
            "AttestationMark",
            "AttestationOutcome",
            "AttestationRelation",
            "AttestationRequest",
            "AttestationRequestState",
            "AttestationRequests",
            "AttestationView",
            "Attestations",
            "AttesterStanding",
            "FormerAttestation",
            "FormerAttestations",
            "Statement",
            "TellAttestationRequest",
            "WordingStanding",
        })
package org.nextlevel.evidence.attestation;

import org.nextlevel.kit.wing.Wing;
