package org.nextlevel.evidence.evidence;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.nextlevel.evidence.attestation.Attestation;
import org.nextlevel.evidence.attestation.Mark;
import org.nextlevel.evidence.attestation.Outcome;
import org.nextlevel.evidence.attestation.Relation;
import org.nextlevel.evidence.attestation.Word;
import org.nextlevel.evidence.evidence.claim.Claim;
import org.nextlevel.evidence.evidence.content.Kind;

/**
 * What events tell of a piece of evidence, whatever happened to it: all of its state but no word of anybody's.
 *
 * @param startedOn null when it was one day or is not known
 * @param quantified whether it has a metric
 * @param sharedWith ids of the employees it is shared with by name, in their order
 * @param sharedSince null when it is private
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record EvidenceState(
        UUID evidenceId,
        UUID employeeId,
        long version,
        State state,
        LocalDate startedOn,
        LocalDate occurredOn,
        Kind kind,
        boolean quantified,
        Instant loggedAt,
        Visibility visibility,
        List<UUID> sharedWith,
        Instant sharedSince,
        List<Claim> claims,
        List<Attested> attestations) {

    /** An attestation without its statement. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Attested(
            UUID attesterId, Outcome outcome, String level, Relation relation, Set<Mark> marks, Instant attestedAt) {

        static Attested of(Attestation attestation) {
            Word word = attestation.word();
            return new Attested(
                    attestation.attesterId(),
                    word.outcome(),
                    word.level(),
                    word.relation(),
                    attestation.marks(),
                    word.attestedAt());
        }
    }

    static EvidenceState of(Evidence evidence, List<Attestation> said) {
        var content = evidence.content();
        return new EvidenceState(
                evidence.id(),
                evidence.employeeId(),
                evidence.version(),
                evidence.state(),
                content.startedOn(),
                content.occurredOn(),
                content.kind(),
                content.isQuantified(),
                evidence.loggedAt(),
                evidence.visibility(),
                evidence.sharedWith().stream().sorted().toList(),
                evidence.sharedSince(),
                content.claims(),
                said.stream().map(Attested::of).toList());
    }
}
