package org.nextlevel.evidence.evidence.piece;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.nextlevel.evidence.attestation.Attestation;
import org.nextlevel.evidence.attestation.AttestationMark;
import org.nextlevel.evidence.attestation.statement.AttestationOutcome;
import org.nextlevel.evidence.attestation.statement.AttestationRelation;
import org.nextlevel.evidence.attestation.statement.Statement;
import org.nextlevel.evidence.evidence.claim.Claim;
import org.nextlevel.evidence.evidence.content.EvidenceKind;

/**
 * What events tell of a piece of evidence, whatever happened to it: all of its state, but nothing in anybody's own words.
 *
 * @param startedOn null when it was one day or is not known
 * @param quantified whether it has a metric
 * @param sharedWith ids of the employees it is shared with by name, in their order
 * @param sharedSince null when it is private
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record EvidencePayload(
        UUID evidenceId,
        UUID employeeId,
        long version,
        EvidenceState state,
        LocalDate startedOn,
        LocalDate occurredOn,
        EvidenceKind kind,
        boolean quantified,
        Instant loggedAt,
        EvidenceVisibility visibility,
        List<UUID> sharedWith,
        Instant sharedSince,
        List<Claim> claims,
        List<AttestedPayload> attestations) {

    /** An attestation without its statement. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record AttestedPayload(
            UUID attesterId,
            AttestationOutcome outcome,
            String level,
            AttestationRelation relation,
            Set<AttestationMark> marks,
            Instant attestedAt) {

        static AttestedPayload of(Attestation attestation) {
            Statement statement = attestation.statement();
            return new AttestedPayload(
                    attestation.attesterId(),
                    statement.outcome(),
                    statement.level(),
                    statement.relation(),
                    attestation.marks(),
                    statement.attestedAt());
        }
    }

    static EvidencePayload of(Evidence evidence, List<Attestation> said) {
        var content = evidence.content();
        return new EvidencePayload(
                evidence.id(),
                evidence.employeeId(),
                evidence.version(),
                evidence.state(),
                content.startedOn(),
                content.occurredOn(),
                content.kind(),
                content.isQuantified(),
                evidence.loggedAt(),
                evidence.sharing().visibility(),
                evidence.sharing().with().stream().sorted().toList(),
                evidence.sharing().since(),
                content.claims(),
                said.stream().map(AttestedPayload::of).toList());
    }
}
