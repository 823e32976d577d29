package org.nextlevel.engine.readiness.finding;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.nextlevel.engine.policy.ReadinessPolicy;
import org.nextlevel.engine.readiness.evidence.EvidenceFact;
import org.nextlevel.engine.readiness.evidence.EvidenceForRequirement;
import org.nextlevel.engine.readiness.evidence.NoOpportunity;
import org.nextlevel.engine.readiness.evidence.WeightReason;
import org.nextlevel.engine.readiness.requirement.Requirement;

/**
 * What the evidence says about one requirement.
 *
 * @param sum what the pieces are worth together
 * @param needed what they must be worth for it to be demonstrated
 * @param since the day whose work demonstrated it; null when it is not demonstrated
 * @param confirmed whether somebody else confirmed a piece that counts
 * @param covered whether any recent piece claims the competency, at whatever level
 * @param pieces every piece that claims the competency, oldest first
 * @param noOpportunity that there was no opportunity to show it; null when there was, or nobody said
 */
public record RequirementFinding(
        Requirement requirement,
        RequirementState state,
        BigDecimal sum,
        BigDecimal needed,
        LocalDate since,
        boolean confirmed,
        boolean covered,
        List<EvidenceForRequirement> pieces,
        NoOpportunity noOpportunity) {

    /** What some evidence says of a requirement on a day. */
    public static RequirementFinding of(
            Requirement requirement, ReadinessPolicy policy, List<EvidenceFact> evidence, LocalDate today) {
        List<EvidenceForRequirement> pieces = evidence.stream()
                .flatMap(fact -> EvidenceForRequirement.of(fact, requirement, policy, today).stream())
                .sorted(EvidenceForRequirement.OLDEST_FIRST)
                .toList();
        List<EvidenceForRequirement> counting =
                pieces.stream().filter(EvidenceForRequirement::doesCount).toList();
        LocalDate since = demonstratedSince(counting, policy);
        return new RequirementFinding(
                requirement,
                state(since, counting, pieces),
                Fractions.sum(counting, EvidenceForRequirement::counts),
                policy.worth().needed(),
                since,
                counting.stream().anyMatch(EvidenceForRequirement::confirmed),
                pieces.stream().anyMatch(EvidenceForRequirement::recent),
                pieces,
                null);
    }

    /** The same, left out of what counts. */
    public RequirementFinding without(NoOpportunity opportunity) {
        return new RequirementFinding(
                requirement,
                RequirementState.NO_OPPORTUNITY,
                sum,
                needed,
                since,
                confirmed,
                covered,
                pieces,
                opportunity);
    }

    /** Whether it counts for or against the person. */
    public boolean counted() {
        return requirement.required() && noOpportunity == null;
    }

    private static RequirementState state(
            LocalDate since, List<EvidenceForRequirement> counting, List<EvidenceForRequirement> pieces) {
        if (since != null) {
            return RequirementState.DEMONSTRATED;
        }
        if (!counting.isEmpty()) {
            return RequirementState.EMERGING;
        }
        return pieces.stream().anyMatch(piece -> piece.why() == WeightReason.DISAGREED)
                ? RequirementState.DISPUTED
                : RequirementState.NOT_SHOWN;
    }

    private static LocalDate demonstratedSince(List<EvidenceForRequirement> oldestFirst, ReadinessPolicy policy) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 0; i < oldestFirst.size(); i++) {
            sum = sum.add(oldestFirst.get(i).counts());
            if (i + 1 >= policy.minimumEvidence()
                    && sum.compareTo(policy.worth().needed()) >= 0) {
                return oldestFirst.get(i).occurredOn();
            }
        }
        return null;
    }

    /** How much of the needed worth is there, 0 to 1. */
    public BigDecimal strength() {
        return Fractions.shown(sum, needed);
    }

    public boolean demonstrated() {
        return state == RequirementState.DEMONSTRATED;
    }

    public List<EvidenceForRequirement> counting() {
        return pieces.stream().filter(EvidenceForRequirement::doesCount).toList();
    }
}
