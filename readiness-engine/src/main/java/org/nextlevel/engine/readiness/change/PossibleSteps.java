package org.nextlevel.engine.readiness.change;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.nextlevel.engine.policy.ReadinessPolicy;
import org.nextlevel.engine.readiness.evidence.EvidenceForRequirement;
import org.nextlevel.engine.readiness.finding.RequirementFinding;
import org.nextlevel.engine.readiness.requirement.LevelStep;
import org.nextlevel.engine.readiness.requirement.Requirement;

/**
 * What could be done for one requirement that counts; whether it helps, the engine says.
 *
 * @param goesOn whether further work helps where it is shown already, since it shows that it lasts
 */
record PossibleSteps(RequirementFinding finding, ReadinessPolicy policy, boolean goesOn) {
    /** Further pieces that anybody is ever told to log for one requirement. */
    private static final int MOST = 20;

    /** Confirmations of what is there: as many as would show it, or one where it is shown and nobody confirmed it. */
    Stream<ReadinessStep> confirmations() {
        List<EvidenceForRequirement> open = finding.counting().stream()
                .filter(piece -> !piece.isConfirmedByWhoCanTell())
                .sorted(Comparator.comparing(EvidenceForRequirement::faded)
                        .thenComparing(EvidenceForRequirement::quantified, Comparator.reverseOrder())
                        .thenComparing(EvidenceForRequirement::counts, Comparator.reverseOrder())
                        .thenComparing(EvidenceForRequirement::occurredOn, Comparator.reverseOrder())
                        .thenComparing(EvidenceForRequirement::evidenceId))
                .toList();
        if (open.isEmpty() || finding.demonstrated() && finding.isConfirmedByWhoCanTell()) {
            return Stream.empty();
        }
        int number = finding.demonstrated() ? 1 : open.size();
        Requirement requirement = finding.requirement();
        return Stream.of(new ReadinessStep(
                ReadinessStepKind.CONFIRM,
                requirement.expectationId(),
                requirement.competency(),
                requirement.name(),
                requirement.level(),
                requirement.levelName(),
                number,
                open.stream()
                        .limit(number)
                        .map(EvidenceForRequirement::evidenceId)
                        .toList(),
                null));
    }

    /**
     * Further confirmed pieces at the required level; where the score counts ratings, at each other level too, the lowest
     * first, so that nobody is sent higher than needed.
     */
    Stream<ReadinessStep> furtherPieces() {
        Requirement requirement = finding.requirement();
        if (!policy.readsRatings() || requirement.rungs().isEmpty()) {
            return !finding.demonstrated() || goesOn
                    ? Stream.of(further(requirement.level(), requirement.levelName(), finding.sum()))
                    : Stream.empty();
        }
        // At another level what is there may be worth nothing, so that all that is needed is counted.
        return requirement.rungs().stream()
                .sorted(Comparator.comparing(LevelStep::position)
                        .thenComparing(rung -> !rung.level().equals(requirement.level()))
                        .thenComparing(LevelStep::level))
                .filter(rung ->
                        !finding.demonstrated() || goesOn || !rung.level().equals(requirement.level()))
                .map(rung -> further(
                        rung.level(),
                        rung.name(),
                        rung.level().equals(requirement.level()) ? finding.sum() : BigDecimal.ZERO));
    }

    private ReadinessStep further(String level, String levelName, BigDecimal there) {
        int byWorth = finding.needed()
                .subtract(there)
                .max(BigDecimal.ZERO)
                .divide(policy.worth().confirmed(), 0, RoundingMode.CEILING)
                .intValue();
        int byNumber = policy.minimumEvidence()
                - (there.signum() == 0 ? 0 : finding.counting().size());
        Requirement requirement = finding.requirement();
        return new ReadinessStep(
                ReadinessStepKind.LOG_CONFIRMED,
                requirement.expectationId(),
                requirement.competency(),
                requirement.name(),
                level,
                levelName,
                Math.clamp(Math.max(byWorth, byNumber), 1, MOST),
                List.of(),
                null);
    }
}
