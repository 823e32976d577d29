package org.nextlevel.advisor.run;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.nextlevel.advisor.assessment.Perspective;
import org.nextlevel.advisor.evidence.Evidence;
import org.nextlevel.advisor.evidence.NoOpportunityStatement;
import org.nextlevel.advisor.framework.Framework;
import org.nextlevel.advisor.history.AssessmentKey;
import org.nextlevel.advisor.history.KeptAssessment;
import org.nextlevel.advisor.history.Snapshot;
import org.nextlevel.advisor.people.Employee;
import org.nextlevel.advisor.readiness.AddedRequirement;
import org.nextlevel.advisor.readiness.EvidenceFact;
import org.nextlevel.advisor.readiness.NoOpportunity;
import org.nextlevel.advisor.readiness.change.Hypothesis;

/**
 * What the assessments of some people depend on beside their evidence.
 *
 * @param frameworks by key
 * @param noOpportunities by person
 * @param added what managers require beside the framework, by person and level
 */
record Circumstances(
        Map<String, Framework> frameworks,
        Map<UUID, List<NoOpportunityStatement>> noOpportunities,
        Map<UUID, Map<String, List<AddedRequirement>>> added,
        LocalDate today) {

    /** For each next level, as the person sees it and as the direct manager does; none when the framework is not known. */
    List<KeptAssessment> assess(Employee person, List<Evidence> evidence) {
        Framework framework = frameworks.get(person.framework());
        if (framework == null) {
            return List.of();
        }
        List<KeptAssessment> assessments = new ArrayList<>();
        for (Perspective perspective : Perspective.values()) {
            List<EvidenceFact> seen = evidence.stream()
                    .filter(piece -> perspective == Perspective.OWN || piece.isSharedWithManager(person.managerId()))
                    .map(piece -> piece.within(framework.key()))
                    .toList();
            for (String target : framework.ladder().nextAfter(person.level())) {
                var key = new AssessmentKey(person.id(), target, perspective);
                assessments.add(assess(key, framework, seen));
            }
        }
        return assessments;
    }

    private KeptAssessment assess(AssessmentKey key, Framework framework, List<EvidenceFact> seen) {
        List<AddedRequirement> asked =
                added.getOrDefault(key.employee(), Map.of()).getOrDefault(key.target(), List.of());
        var facts = new Hypothesis(
                framework.ladder().requirementsOf(key.target(), asked),
                framework.policy(),
                seen,
                noOpportunitiesOf(key.employee(), framework),
                today);
        return new KeptAssessment(
                key, framework.key(), framework.number(), today, null, Snapshot.of(facts.with(List.of())));
    }

    private List<NoOpportunity> noOpportunitiesOf(UUID person, Framework framework) {
        return noOpportunities.getOrDefault(person, List.of()).stream()
                .filter(statement -> statement.holds(framework.key(), today))
                .map(NoOpportunityStatement::fact)
                .toList();
    }
}
