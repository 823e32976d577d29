package org.nextlevel.engine.readiness.change;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.nextlevel.engine.policy.ReadinessPolicy;
import org.nextlevel.engine.readiness.evidence.EvidenceForRequirement;
import org.nextlevel.engine.readiness.evidence.WeightReason;
import org.nextlevel.engine.readiness.finding.RequirementFinding;
import org.nextlevel.engine.readiness.requirement.LevelStep;
import org.nextlevel.engine.readiness.requirement.Requirement;

/** What could be done for one requirement that counts; whether it helps, the engine says. */
record PossibleSteps(RequirementFinding finding, ReadinessPolicy policy) {
    /** Further pieces that anybody is ever told to log for one requirement. */
    private static final int MOST = 20;

    /** Confirmations of what is there: as many as would show it, or one where it is shown and nobody confirmed it. */
    Stream<ReadinessStep> confirmations() {
        List<EvidenceForRequirement> open = finding.counting().stream()
                .filter(piece -> piece.why() != WeightReason.CONFIRMED)
                .sorted(Comparator.comparing(EvidenceForRequirement::faded)
                        .thenComparing(EvidenceForRequirement::quantified, Comparator.reverseOrder())
                        .thenComparing(EvidenceForRequirement::counts, Comparator.reverseOrder())
                        .thenComparing(EvidenceForRequirement::occurredOn, Comparator.reverseOrder())
                        .thenComparing(EvidenceForRequirement::evidenceId))
                .toList();
        if (open.isEmpty() || finding.demonstrated() && finding.confirmed()) {
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
                number,
                open.stream()
                        .limit(number)
                        .map(EvidenceForRequirement::evidenceId)
                        .toList(),
                null));
    }

    /** Further confirmed pieces at the required level; where the score counts ratings, at each other level too. */
    Stream<ReadinessStep> furtherPieces() {
        Requirement requirement = finding.requirement();
        List<String> levels = new ArrayList<>(List.of(requirement.level()));
        requirement.rungs().stream()
                .sorted(Comparator.comparing(LevelStep::position).thenComparing(LevelStep::level))
                .map(LevelStep::level)
                .filter(level -> policy.readsRatings() && !levels.contains(level))
                .forEach(levels::add);
        // At another level what is there may be worth nothing, so that all that is needed is counted.
        return levels.stream()
                .filter(level -> !finding.demonstrated() || !level.equals(requirement.level()))
                .map(level -> further(level, level.equals(requirement.level()) ? finding.sum() : BigDecimal.ZERO));
    }

    private ReadinessStep further(String level, BigDecimal there) {
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
                Math.clamp(Math.max(byWorth, byNumber), 1, MOST),
                List.of(),
                null);
    }
}
