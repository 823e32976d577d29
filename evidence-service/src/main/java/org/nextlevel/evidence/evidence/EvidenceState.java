package org.nextlevel.evidence.evidence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What events tell of a piece of evidence, whatever happened to it: all of its state but no word of anybody's. */
record EvidenceState(
        UUID evidenceId,
        UUID employeeId,
        long version,
        LocalDate occurredOn,
        Instant loggedAt,
        Visibility visibility,
        List<Claim> claims,
        List<Word> attestations) {

    /** An attestation without its statement. */
    record Word(UUID attesterId, Outcome outcome, Instant attestedAt) {}

    static EvidenceState of(Evidence evidence, List<Attestation> attestations) {
        return new EvidenceState(
                evidence.id(),
                evidence.employeeId(),
                evidence.version(),
                evidence.occurredOn(),
                evidence.loggedAt(),
                evidence.visibility(),
                evidence.claims(),
                attestations.stream()
                        .map(one -> new Word(one.attesterId(), one.outcome(), one.attestedAt()))
                        .toList());
    }
}
