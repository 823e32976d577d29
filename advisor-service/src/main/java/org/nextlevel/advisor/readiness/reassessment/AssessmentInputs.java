package org.nextlevel.advisor.readiness.reassessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.nextlevel.advisor.agreement.AgreementTarget;
import org.nextlevel.advisor.copy.evidence.Evidence;
import org.nextlevel.advisor.copy.framework.Framework;
import org.nextlevel.advisor.copy.framework.PinnedVersion;
import org.nextlevel.advisor.copy.opportunity.NoOpportunityStatement;
import org.nextlevel.advisor.copy.people.Employee;
import org.nextlevel.advisor.readiness.answers.Perspective;
import org.nextlevel.advisor.readiness.assessment.AssessmentKey;
import org.nextlevel.advisor.readiness.assessment.AssessmentSnapshot;
import org.nextlevel.advisor.readiness.assessment.StoredAssessment;
import org.nextlevel.engine.readiness.Assessment;
import org.nextlevel.engine.readiness.Readiness;
import org.nextlevel.engine.readiness.ReadinessQuestion;
import org.nextlevel.engine.readiness.evidence.EvidenceFact;
import org.nextlevel.engine.readiness.evidence.NoOpportunity;
import org.nextlevel.engine.readiness.requirement.AddedRequirement;

/**
 * What the assessments of some people depend on beside their evidence.
 *
 * @param frameworks by key
 * @param pinned the versions that open cases stay with, by person
 * @param noOpportunities by person, of whatever framework and days
 * @param added what managers require beside the framework
 */
record AssessmentInputs(
        Map<String, Framework> frameworks,
        Map<UUID, PinnedVersion> pinned,
        Map<UUID, List<NoOpportunityStatement>> noOpportunities,
        Map<AgreementTarget, List<AddedRequirement>> added,
        LocalDate today) {

    /** For each next level, as the person sees it and as the direct manager does; none when the framework is not known. */
    List<StoredAssessment> assess(Employee person, List<Evidence> evidence) {
        Framework latest = frameworks.get(person.framework());
        if (latest == null) {
            return List.of();
        }
        List<StoredAssessment> assessments = new ArrayList<>();
        for (Perspective perspective : Perspective.values()) {
            List<EvidenceFact> seen = evidence.stream()
                    .filter(piece -> perspective == Perspective.OWN || piece.isSharedWithManager(person.managerId()))
                    .map(piece -> piece.within(latest.key()))
                    .toList();
            for (String target : latest.ladder().nextAfter(person.level())) {
                Framework framework = pinned(person, target).orElse(latest);
                ReadinessQuestion question = new ReadinessQuestion(
                        framework
                                .ladder()
                                .requirementsOf(
                                        target, added.getOrDefault(AgreementTarget.of(person, target), List.of())),
                        framework.policyAt(target),
                        seen,
                        noOpportunitiesOf(person.id(), framework.key()),
                        today);
                assessments.add(assessed(new AssessmentKey(person.id(), target, perspective), framework, question));
            }
        }
        return assessments;
    }

    private Optional<Framework> pinned(Employee person, String target) {
        return Optional.ofNullable(pinned.get(person.id()))
                .filter(version -> version.holdsFor(person.framework(), target))
                .map(PinnedVersion::framework);
    }

    private StoredAssessment assessed(AssessmentKey key, Framework framework, ReadinessQuestion question) {
        Assessment assessment = Readiness.assess(question);
        return new StoredAssessment(
                key,
                framework.key(),
                framework.number(),
                today,
                assessment.nextReview(question),
                AssessmentSnapshot.of(assessment));
    }

    private List<NoOpportunity> noOpportunitiesOf(UUID person, String framework) {
        return noOpportunities.getOrDefault(person, List.of()).stream()
                .filter(statement -> statement.isOf(framework))
                .map(NoOpportunityStatement::fact)
                .toList();
    }
}
