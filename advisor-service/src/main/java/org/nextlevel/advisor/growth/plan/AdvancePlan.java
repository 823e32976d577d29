package org.nextlevel.advisor.growth.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.nextlevel.advisor.copy.evidence.EvidenceUpdated;
import org.nextlevel.advisor.copy.evidence.Evidences;
import org.nextlevel.advisor.copy.framework.Framework;
import org.nextlevel.advisor.copy.framework.Frameworks;
import org.nextlevel.advisor.growth.plan.action.PlanAction;
import org.nextlevel.advisor.growth.plan.action.PlanActions;
import org.nextlevel.advisor.growth.plan.aim.ClosingEvidence;
import org.nextlevel.engine.readiness.evidence.EvidenceFact;

/**
 * Moves actions by evidence (M3.2, M3.3). A piece that claims an action's competency at its level or above, of work on
 * the day the action was written or later, is linked to it by itself. For a piece that was updated this takes one query, and
 * two more for each framework of the actions that go on, however much evidence the person has.
 */
@ApplicationScoped
class AdvancePlan {
    private final PlanActions actions;
    private final Evidences evidences;
    private final Frameworks frameworks;

    AdvancePlan(PlanActions actions, Evidences evidences, Frameworks frameworks) {
        this.actions = actions;
        this.evidences = evidences;
        this.frameworks = frameworks;
    }

    /** In the transaction that takes over what was update. */
    void on(@Observes EvidenceUpdated update) {
        Map<String, List<PlanAction>> byFramework = actions.movedBy(update.evidenceId(), update.employeeId()).stream()
                .collect(Collectors.groupingBy(action -> action.aim().framework()));
        byFramework.forEach((framework, moved) -> advance(framework, moved, update));
    }

    /** Computes again how far an action has come. */
    void updateProgress(PlanAction action, UUID owner) {
        String framework = action.aim().framework();
        action.updateProgress(
                evidences.ownAmong(owner, framework, action.evidence()),
                action.aim().closingEvidence(frameworks.findLatest(framework)));
    }

    private void advance(String key, List<PlanAction> moved, EvidenceUpdated update) {
        Optional<Framework> framework = frameworks.findLatest(key);
        Set<UUID> pieces = moved.stream()
                .map(PlanAction::evidence)
                .flatMap(Collection::stream)
                .collect(Collectors.toCollection(HashSet::new));
        pieces.add(update.evidenceId());
        List<EvidenceFact> there = evidences.ownAmong(update.employeeId(), key, pieces);
        Optional<EvidenceFact> piece = there.stream()
                .filter(one -> one.id().equals(update.evidenceId()))
                .findFirst();
        for (PlanAction action : moved) {
            ClosingEvidence closing = action.aim().closingEvidence(framework);
            piece.filter(one -> action.isServedBy(one, closing)).ifPresent(one -> action.link(one.id()));
            action.updateProgress(there, closing);
        }
    }
}
