package org.nextlevel.advisor.readiness.change;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.nextlevel.advisor.readiness.Assessment;
import org.nextlevel.advisor.readiness.EvidenceFact;
import org.nextlevel.advisor.readiness.NoOpportunity;
import org.nextlevel.advisor.readiness.Readiness;
import org.nextlevel.advisor.readiness.Requirement;
import org.nextlevel.policy.ReadinessPolicy;

/** The facts of an assessment, to be assessed as if some changes had come about. */
public record Hypothesis(
        List<Requirement> requirements,
        ReadinessPolicy policy,
        List<EvidenceFact> evidence,
        List<NoOpportunity> noOpportunities,
        LocalDate today) {
    // Ids that no real person or piece of evidence has.
    private static final UUID NOBODY = new UUID(0, 0);
    private static final UUID SOMEBODY = new UUID(0, 1);

    /** The assessment when these changes have come about. */
    public Assessment with(List<Change> changes) {
        Set<UUID> confirmed = new HashSet<>();
        List<EvidenceFact> facts = new ArrayList<>();
        LocalDate day = today;
        for (Change change : changes) {
            switch (change.kind()) {
                case EVIDENCE -> {
                    for (int i = 0; i < change.pieces(); i++) {
                        facts.add(piece(change, new UUID(1, facts.size())));
                    }
                }
                case CONFIRMATION -> confirmed.addAll(change.evidence());
                case TIME -> day = change.day();
            }
        }
        evidence.forEach(fact -> facts.add(confirmed.contains(fact.id()) ? confirmed(fact) : fact));
        return Readiness.assess(requirements, policy, facts, noOpportunities, day);
    }

    /** One that speaks to this requirement and to as little else as a claim can. */
    private EvidenceFact piece(Change change, UUID id) {
        String expectation = requirements.stream()
                .filter(one -> one.expectationId().equals(change.expectationId()))
                .filter(Requirement::isOfFramework)
                .map(Requirement::expectationId)
                .findFirst()
                .orElse(null);
        var claim = new EvidenceFact.Claim(change.competency(), change.level(), expectation);
        var piece = new EvidenceFact(id, NOBODY, today, List.of(claim), List.of());
        return change.confirmed() ? confirmed(piece) : piece;
    }

    private static EvidenceFact confirmed(EvidenceFact fact) {
        List<EvidenceFact.Attestation> attestations = new ArrayList<>(fact.attestations());
        attestations.add(new EvidenceFact.Attestation(
                SOMEBODY, EvidenceFact.Outcome.CONFIRMED, Instant.MAX, null, null, Set.of()));
        return new EvidenceFact(fact.id(), fact.owner(), fact.occurredOn(), fact.claims(), attestations);
    }
}
