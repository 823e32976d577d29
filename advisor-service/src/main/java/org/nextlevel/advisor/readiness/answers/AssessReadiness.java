package org.nextlevel.advisor.readiness.answers;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.nextlevel.advisor.copy.evidence.Evidences;
import org.nextlevel.advisor.copy.framework.Framework;
import org.nextlevel.advisor.copy.framework.Frameworks;
import org.nextlevel.advisor.copy.framework.PinnedVersions;
import org.nextlevel.advisor.copy.framework.ladder.Ladder;
import org.nextlevel.advisor.copy.framework.target.Target;
import org.nextlevel.advisor.copy.opportunity.NoOpportunities;
import org.nextlevel.advisor.copy.people.Employee;
import org.nextlevel.advisor.copy.people.Subject;
import org.nextlevel.engine.readiness.Readiness;
import org.nextlevel.engine.readiness.ReadinessQuestion;
import org.nextlevel.engine.readiness.evidence.EvidenceFact;

/**
 * Brings together what readiness is computed from, in five queries: the framework, the open case that stays with a version
 * of it, what others require, the evidence, what there was no opportunity for; one more for a posting.
 */
@ApplicationScoped
public class AssessReadiness {
    private final Frameworks frameworks;
    private final PinnedVersions pinned;
    private final GatherAddedRequirements added;
    private final Evidences evidences;
    private final NoOpportunities noOpportunities;
    private final Clock clock;

    AssessReadiness(
            Frameworks frameworks,
            PinnedVersions pinned,
            GatherAddedRequirements added,
            Evidences evidences,
            NoOpportunities noOpportunities,
            Clock clock) {
        this.frameworks = frameworks;
        this.pinned = pinned;
        this.added = added;
        this.evidences = evidences;
        this.noOpportunities = noOpportunities;
        this.clock = clock;
    }

    /**
     * Assesses somebody now.
     *
     * @param target key of the level; null for the next one when there is exactly one
     * @param perspective OWN only where the caller is the person
     * @param posting id of a confirmed posting of the person whose demands count too; null for none
     */
    public ReadinessResult assess(Subject subject, String target, Perspective perspective, UUID posting) {
        return gather(subject, target, perspective, posting).assessed();
    }

    /** What the same assessment is computed from. */
    Gathered gather(Subject subject, String target, Perspective perspective, UUID posting) {
        return gather(subject, target, perspective, posting, () -> evidence(subject, perspective));
    }

    /**
     * The same for who has read the evidence, such as for several levels.
     *
     * @param evidence what the perspective shows in terms of the framework of the position
     */
    public ReadinessResult assess(
            Subject subject,
            String target,
            Perspective perspective,
            UUID posting,
            Supplier<List<EvidenceFact>> evidence) {
        return gather(subject, target, perspective, posting, evidence).assessed();
    }

    private Gathered gather(
            Subject subject,
            String target,
            Perspective perspective,
            UUID posting,
            Supplier<List<EvidenceFact>> evidence) {
        Employee employee = subject.employee();
        LocalDate today = LocalDate.now(clock);
        Framework latest = frameworks.require(employee.framework());
        String level = Target.of(latest.ladder(), employee.level(), target);
        Framework framework = pinned.find(employee, level).orElse(latest);
        Ladder ladder = framework.ladder();
        ReadinessQuestion question = new ReadinessQuestion(
                ladder.requirementsOf(level, added.of(subject, level, perspective, posting)),
                framework.policyAt(level),
                evidence.get(),
                noOpportunities.of(employee.id(), framework.key(), today),
                today);
        return new Gathered(framework, level, question);
    }

    private List<EvidenceFact> evidence(Subject subject, Perspective perspective) {
        Employee employee = subject.employee();
        return perspective == Perspective.OWN
                ? evidences.ownOf(employee.id(), employee.framework())
                : evidences.sharedOf(
                        employee.id(), employee.framework(), subject.viewer(), subject.isSeenByDirectManager());
    }

    /**
     * All that an assessment is computed from.
     *
     * @param target key of the level
     */
    record Gathered(Framework framework, String target, ReadinessQuestion question) {
        ReadinessResult assessed() {
            return new ReadinessResult(framework, target, question, Readiness.assess(question));
        }
    }
}
