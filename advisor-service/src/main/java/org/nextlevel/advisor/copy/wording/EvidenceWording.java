package org.nextlevel.advisor.copy.wording;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.nextlevel.engine.readiness.evidence.AttestationMark;
import org.nextlevel.engine.readiness.evidence.EvidenceFact;
import org.nextlevel.engine.readiness.evidence.Statement;
import org.nextlevel.engine.readiness.evidence.StatementOutcome;
import org.nextlevel.kit.reference.PersonReference;

/**
 * What is written in a piece of evidence, as its reader may see it.
 *
 * @param summary one sentence
 * @param narrative Markdown; null when there is none
 * @param startedOn first day of the period; null when it was one day or is not known
 * @param occurredOn the day it was done, or the last day of the period
 * @param metrics what it brought about; mostly empty
 * @param attestations what others said about it
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record EvidenceWording(
        UUID id,
        String summary,
        String narrative,
        LocalDate startedOn,
        LocalDate occurredOn,
        List<MeasuredResult> metrics,
        List<AttestationOutcome> attestations) {

    /** A list that evidence-service leaves out is empty. */
    public EvidenceWording {
        metrics = metrics == null ? List.of() : List.copyOf(metrics);
        attestations = attestations == null ? List.of() : List.copyOf(attestations);
    }

    /** How many others than its owner confirm it, as readiness counts them. */
    public int confirmations(UUID owner) {
        return confirmations(owner, said());
    }

    /** What those say who are counted by {@link #confirmations(UUID)}. */
    public List<AttestationOutcome> confirming(UUID owner) {
        return attestations.stream()
                .filter(AttestationOutcome::isOfPresentWording)
                .filter(one -> confirmations(owner, List.of(one.statement())) > 0)
                .toList();
    }

    private List<Statement> said() {
        return attestations.stream()
                .filter(AttestationOutcome::isOfPresentWording)
                .map(AttestationOutcome::statement)
                .toList();
    }

    private int confirmations(UUID owner, List<Statement> said) {
        return new EvidenceFact(id, owner, occurredOn, List.of(), said).confirmations();
    }

    /**
     * What somebody says about it.
     *
     * @param marks null for none
     * @param wording how much of what they spoke of is told now
     * @param relationAtWork what they were to the owner when the work was done, by the directory; null where it is not known
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record AttestationOutcome(
            PersonReference attester,
            StatementOutcome outcome,
            Instant attestedAt,
            Set<AttestationMark> marks,
            String wording,
            String relationAtWork) {
        /** Of what is told otherwise now, as evidence-service says it. */
        private static final String EARLIER = "EARLIER";

        private boolean isOfPresentWording() {
            return !EARLIER.equals(wording);
        }

        private Statement statement() {
            return new Statement(attester.id(), outcome, attestedAt, null, null, marks == null ? Set.of() : marks);
        }
    }
}
