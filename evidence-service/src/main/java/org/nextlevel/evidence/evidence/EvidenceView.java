package org.nextlevel.evidence.evidence;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A piece of evidence with what was said about it, the earliest word first. */
public record EvidenceView(
        UUID id,
        UUID employeeId,

        @Schema(examples = "Cut the nightly build from 40 to 12 minutes.")
        String summary,

        LocalDate occurredOn,
        Visibility visibility,
        List<Claim> claims,
        List<AttestationView> attestations,
        @Schema(examples = "3") long version,
        Instant loggedAt) {

    /**
     * Somebody's word.
     *
     * @param statement absent when there was none
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record AttestationView(
            UUID attesterId,
            Outcome outcome,
            @Schema(examples = "I saw it from close by.") String statement,
            Instant attestedAt) {}

    static EvidenceView of(Evidence evidence, List<Attestation> attestations) {
        return new EvidenceView(
                evidence.id(),
                evidence.employeeId(),
                evidence.summary(),
                evidence.occurredOn(),
                evidence.visibility(),
                evidence.claims(),
                attestations.stream()
                        .map(one ->
                                new AttestationView(one.attesterId(), one.outcome(), one.statement(), one.attestedAt()))
                        .toList(),
                evidence.version(),
                evidence.loggedAt());
    }
}
