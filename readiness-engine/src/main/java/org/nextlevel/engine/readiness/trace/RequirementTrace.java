package org.nextlevel.engine.readiness.trace;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nextlevel.engine.policy.ReadinessPolicy;
import org.nextlevel.engine.readiness.evidence.EvidenceForRequirement;
import org.nextlevel.engine.readiness.evidence.NoOpportunity;
import org.nextlevel.engine.readiness.evidence.NoOpportunityReason;
import org.nextlevel.engine.readiness.finding.RequirementFinding;
import org.nextlevel.engine.readiness.requirement.Requirement;
import org.nextlevel.engine.readiness.requirement.RequirementSource;

/**
 * How far one requirement was shown.
 *
 * @param own whether the level itself asks for it, anew or for more
 * @param value what it adds to the score before its weight
 * @param counted ids of the evidence that counts
 * @param countedInAll how many count where not all are named; null otherwise
 * @param disputed ids of the evidence that somebody disagrees with
 * @param disputedInAll how many these are where not all are named; null otherwise
 * @param confirmedByWhoCanTell whether somebody above or somebody who worked with the person confirmed a piece that counts
 * @param needsOwnEvidence whether its pieces demonstrate as many other requirements as one piece may
 * @param noOpportunity null where there was an opportunity, as the two after it
 * @param since null where it is not demonstrated
 */
public record RequirementTrace(
        String expectationId,
        List<RequirementSource> sources,
        boolean required,
        boolean own,
        BigDecimal weight,
        BigDecimal value,
        List<UUID> counted,
        @Nullable Integer countedInAll,
        List<UUID> disputed,
        @Nullable Integer disputedInAll,
        NoOpportunityReason noOpportunity,
        LocalDate noOpportunityFrom,
        LocalDate noOpportunityUntil,
        BigDecimal worth,
        BigDecimal worthNeeded,
        int minimumEvidence,
        int recencyMonths,
        boolean covered,
        boolean confirmed,
        boolean confirmedByWhoCanTell,
        boolean needsOwnEvidence,
        LocalDate since)
        implements TraceFacts {

    /**
     * What was found of a requirement.
     *
     * @param value what the finding adds to the score before its weight
     */
    public static RequirementTrace of(RequirementFinding finding, BigDecimal value, ReadinessPolicy policy) {
        Requirement requirement = finding.requirement();
        NoOpportunity none = finding.noOpportunity();
        return new RequirementTrace(
                requirement.expectationId(),
                requirement.sources(),
                requirement.required(),
                requirement.own(),
                requirement.weight(),
                value,
                ids(finding.counting()),
                null,
                ids(finding.pieces().stream()
                        .filter(EvidenceForRequirement::disputed)
                        .toList()),
                null,
                none == null ? null : none.reason(),
                none == null ? null : none.from(),
                none == null ? null : none.until(),
                finding.sum(),
                finding.needed(),
                policy.minimumEvidence(),
                policy.recencyMonths(),
                finding.covered(),
                finding.confirmed(),
                finding.isConfirmedByWhoCanTell(),
                finding.needsOwnEvidence(),
                finding.since());
    }

    /** The same that names some of the evidence alone, and says how much there is where that leaves out any. */
    public RequirementTrace naming(Set<UUID> some) {
        List<UUID> ofCounted = among(counted, some);
        List<UUID> ofDisputed = among(disputed, some);
        return new RequirementTrace(
                expectationId,
                sources,
                required,
                own,
                weight,
                value,
                ofCounted,
                ofCounted.size() == counted.size() ? null : (Integer) counted.size(),
                ofDisputed,
                ofDisputed.size() == disputed.size() ? null : (Integer) disputed.size(),
                noOpportunity,
                noOpportunityFrom,
                noOpportunityUntil,
                worth,
                worthNeeded,
                minimumEvidence,
                recencyMonths,
                covered,
                confirmed,
                confirmedByWhoCanTell,
                needsOwnEvidence,
                since);
    }

    private static List<UUID> among(List<UUID> all, Set<UUID> some) {
        return all.stream().filter(some::contains).toList();
    }

    private static List<UUID> ids(List<EvidenceForRequirement> pieces) {
        return pieces.stream().map(EvidenceForRequirement::evidenceId).toList();
    }
}
