package org.nextlevel.evidence.evidence.piece;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nextlevel.evidence.attestation.Attestation;
import org.nextlevel.evidence.attestation.AttestationMark;
import org.nextlevel.evidence.attestation.statement.AttestationOutcome;
import org.nextlevel.evidence.attestation.statement.AttestationRelation;
import org.nextlevel.evidence.attestation.statement.Statement;
import org.nextlevel.evidence.directory.colleague.WorkRelation;
import org.nextlevel.evidence.evidence.claim.Claim;
import org.nextlevel.evidence.evidence.content.EvidenceKind;
import org.nextlevel.evidence.evidence.wording.Coverage;

/**
 * What events tell of a piece of evidence, whatever happened to it: all of its state, but nothing in anybody's own words.
 *
 * @param startedOn null when it was one day or is not known
 * @param quantified whether it has a metric
 * @param sharedWith ids of the employees it is shared with by name, in their order
 * @param sharedSince null when it is private
 * @param textGroup shared by all pieces of the owner that say the same, or nearly; null when no other does
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record EvidencePayload(
        UUID evidenceId,
        UUID employeeId,
        long version,
        EvidenceState state,
        @Nullable LocalDate startedOn,
        LocalDate occurredOn,
        @Nullable EvidenceKind kind,
        boolean quantified,
        Instant loggedAt,
        EvidenceVisibility visibility,
        List<UUID> sharedWith,
        @Nullable Instant sharedSince,
        List<Claim> claims,
        @Nullable UUID textGroup,
        List<AttestedPayload> attestations) {

    /**
     * An attestation without its statement.
     *
     * @param relation as they say themselves; null when they did not
     * @param relationAtWork what they were to the owner when the work was done, by the directory
     * @param majorWin true where a manager above who confirms it says so; null otherwise
     * @param covers the present claims that they spoke of, or less than they spoke of; empty when they confirmed an earlier wording
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record AttestedPayload(
            UUID attesterId,
            AttestationOutcome outcome,
            @Nullable String level,
            @Nullable AttestationRelation relation,
            WorkRelation relationAtWork,
            Set<AttestationMark> marks,
            @Nullable Boolean majorWin,
            List<Claim> covers,
            Instant attestedAt) {

        static AttestedPayload of(Attestation attestation, Coverage coverage) {
            Statement statement = attestation.statement();
            return new AttestedPayload(
                    attestation.attesterId(),
                    statement.outcome(),
                    statement.level(),
                    statement.relation(),
                    attestation.workRelation(),
                    attestation.marks(),
                    statement.majorWin() ? true : null,
                    coverage.claims(),
                    statement.attestedAt());
        }
    }

    /** @param coverage by the id of the attestation */
    static EvidencePayload of(Evidence evidence, List<Attestation> said, Map<UUID, Coverage> coverage) {
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
                evidence.likeness().textGroup(),
                said.stream()
                        .map(one -> AttestedPayload.of(one, coverage.get(one.id())))
                        .toList());
    }
}
