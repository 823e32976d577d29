package org.nextlevel.advisor.readiness;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A piece of work that its owner offers as proof: what it claims, and what others say about that. */
public record EvidenceFact(
        UUID id, UUID owner, LocalDate occurredOn, List<Claim> claims, List<Attestation> attestations) {

    /**
     * That it shows a competency at a level.
     *
     * @param expectation id of the one expectation of them that is meant; null for all
     */
    public record Claim(String competency, String level, String expectation) {

        /** Whether it says anything about a requirement, at whatever level. */
        boolean speaksTo(Requirement requirement) {
            return competency.equals(requirement.competency())
                    && (expectation == null
                            // At another level it names that level's expectation, which is never the one required.
                            || !level.equals(requirement.level())
                            || expectation.equals(requirement.expectationId()));
        }
    }

    /** What somebody says about it, and when. */
    public record Attestation(UUID attester, Outcome outcome, Instant at) {}

    /** The possible answers of an attester, the most favourable first. */
    public enum Outcome {
        CONFIRMED,
        PARTLY,
        DISAGREED
    }

    /** What others make of it: the latest word of each attester counts, the owner's own never does. */
    Reason standing() {
        Set<Outcome> outcomes = latest();
        if (outcomes.contains(Outcome.CONFIRMED)) {
            return Reason.CONFIRMED;
        }
        if (outcomes.contains(Outcome.DISAGREED)) {
            return Reason.DISAGREED;
        }
        return outcomes.contains(Outcome.PARTLY) ? Reason.PARTLY : Reason.UNATTESTED;
    }

    private Set<Outcome> latest() {
        // Of two at the same instant the less favourable, so that the order of the list does not matter.
        var later = BinaryOperator.maxBy(Comparator.comparing(Attestation::at).thenComparing(Attestation::outcome));
        Map<UUID, Attestation> byAttester = attestations.stream()
                .filter(attestation -> !attestation.attester().equals(owner))
                .collect(Collectors.toMap(Attestation::attester, Function.identity(), later));
        return byAttester.values().stream().map(Attestation::outcome).collect(Collectors.toSet());
    }
}
