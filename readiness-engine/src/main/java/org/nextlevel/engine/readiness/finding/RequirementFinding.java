package org.nextlevel.engine.readiness.finding;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
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
 * @param isConfirmedByWhoCanTell whether somebody above the owner, or somebody who worked with them, confirmed a piece that
 *     counts (M1.4)
 * @param needsOwnEvidence whether its pieces are worth enough, and all of them demonstrate as many other requirements as one
 *     piece may: it is not demonstrated then (M1.4)
 * @param refused whether who has the last word disagrees with a piece that would count
 * @param covered whether any recent piece claims the competency, at whatever level
 * @param pieces every piece that claims the competency, oldest first
 * @param counting those of them that count for anything
 * @param noOpportunity that there was no opportunity to show it; null when there was, or nobody said
 */
public record RequirementFinding(
        Requirement requirement,
        RequirementState state,
        BigDecimal sum,
        BigDecimal needed,
        LocalDate since,
        boolean confirmed,
        boolean isConfirmedByWhoCanTell,
        boolean needsOwnEvidence,
        boolean refused,
        boolean covered,
        List<EvidenceForRequirement> pieces,
        List<EvidenceForRequirement> counting,
        NoOpportunity noOpportunity) {

    /** What some evidence, on anything, says of requirements on a day; one for each, in their order. */
    public static List<RequirementFinding> of(
            List<Requirement> requirements, ReadinessPolicy policy, List<EvidenceFact> evidence, LocalDate today) {
        return EvidenceByCompetency.of(evidence, policy).findings(requirements, today);
    }

    /** What the pieces on its competency say of one, whatever else each of them demonstrates. */
    static RequirementFinding of(
            Requirement requirement, ReadinessPolicy policy, Stream<EvidenceForRequirement> speaking) {
        List<EvidenceForRequirement> pieces = Repetitions.leftOut(
                speaking.sorted(EvidenceForRequirement.OLDEST_FIRST).toList());
        List<EvidenceForRequirement> counting =
                pieces.stream().filter(EvidenceForRequirement::doesCount).toList();
        LocalDate since = demonstratedSince(counting, policy, _ -> true);
        return new RequirementFinding(
                requirement,
                state(since, counting, pieces),
                Fractions.sum(counting, EvidenceForRequirement::counts),
                policy.worth().needed(),
                since,
                counting.stream().anyMatch(EvidenceForRequirement::confirmed),
                counting.stream().anyMatch(EvidenceForRequirement::isConfirmedByWhoCanTell),
                false,
                pieces.stream()
                        .anyMatch(piece -> piece.isRefused(policy.proofRules().lastWord())),
                pieces.stream().anyMatch(EvidenceForRequirement::recent),
                pieces,
                counting,
                null);
    }

    /** The same when only some pieces may carry it; the others add to its worth. */
    RequirementFinding carriedBy(Predicate<EvidenceForRequirement> carries, ReadinessPolicy policy) {
        LocalDate carriedSince = demonstratedSince(counting, policy, carries);
        if (Objects.equals(carriedSince, since)) {
            return this;
        }
        return new RequirementFinding(
                requirement,
                state(carriedSince, counting, pieces),
                sum,
                needed,
                carriedSince,
                confirmed,
                isConfirmedByWhoCanTell,
                carriedSince == null,
                refused,
                covered,
                pieces,
                counting,
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
                isConfirmedByWhoCanTell,
                needsOwnEvidence,
                refused,
                covered,
                pieces,
                counting,
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

    private static LocalDate demonstratedSince(
            List<EvidenceForRequirement> oldestFirst,
            ReadinessPolicy policy,
            Predicate<EvidenceForRequirement> carries) {
        BigDecimal sum = BigDecimal.ZERO;
        boolean isCarried = false;
        for (int i = 0; i < oldestFirst.size(); i++) {
            sum = sum.add(oldestFirst.get(i).counts());
            isCarried = isCarried || carries.test(oldestFirst.get(i));
            if (isCarried
                    && i + 1 >= policy.minimumEvidence()
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
}
