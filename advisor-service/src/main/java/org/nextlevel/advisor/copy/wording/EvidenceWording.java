package org.nextlevel.advisor.copy.wording;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
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

    /** Those who confirmed it, in the order in which they did. */
    public List<UUID> confirmedBy() {
        return attestations.stream()
                .filter(one -> one.outcome().equals("CONFIRMED"))
                .map(one -> one.attester().id())
                .toList();
    }

    /** Who said what about it: {@code outcome} is {@code CONFIRMED}, {@code PARTLY} or {@code DISAGREED}. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record AttestationOutcome(PersonReference attester, String outcome) {}
}
