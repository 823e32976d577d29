package org.nextlevel.advisor.readiness.answers;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.nextlevel.advisor.copy.evidence.Evidences;
import org.nextlevel.advisor.copy.framework.Framework;
import org.nextlevel.advisor.copy.framework.Frameworks;
import org.nextlevel.advisor.copy.framework.Ladder;
import org.nextlevel.advisor.copy.framework.PinnedVersions;
import org.nextlevel.advisor.copy.framework.target.Target;
import org.nextlevel.advisor.copy.opportunity.NoOpportunities;
import org.nextlevel.advisor.copy.people.Employee;
import org.nextlevel.advisor.copy.people.Subject;
import org.nextlevel.advisor.signal.Signals;
import org.nextlevel.engine.readiness.Assessment;
import org.nextlevel.engine.readiness.Headline;
import org.nextlevel.engine.readiness.Readiness;
import org.nextlevel.engine.readiness.ReadinessQuestion;
import org.nextlevel.engine.readiness.Verdict;
import org.nextlevel.engine.readiness.change.WhatWouldChange;
import org.nextlevel.engine.readiness.evidence.EvidenceFact;
import org.nextlevel.engine.readiness.trace.TraceStep;

/**
 * Brings together what readiness is computed from, in five queries: the framework, the open case that stays with a version
 * of it, what others require, the evidence, what there was no opportunity for; one more for a posting, and one for the signals where the whole answer is wanted.
 */
@ApplicationScoped
public class AssessReadiness {
    private final Frameworks frameworks;
    private final PinnedVersions pinned;
    private final GatherAddedRequirements others;
    private final Evidences evidences;
    private final NoOpportunities noOpportunities;
    private final Signals signals;
    private final Clock clock;

    AssessReadiness(
            Frameworks frameworks,
            PinnedVersions pinned,
            GatherAddedRequirements others,
            Evidences evidences,
            NoOpportunities noOpportunities,
            Signals signals,
            Clock clock) {
        this.frameworks = frameworks;
        this.pinned = pinned;
        this.others = others;
        this.evidences = evidences;
        this.noOpportunities = noOpportunities;
        this.signals = signals;
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
        Employee employee = subject.employee();
        LocalDate today = LocalDate.now(clock);
        Framework latest = frameworks.require(employee.framework());
        String level = Target.of(latest.ladder(), employee.level(), target);
        Framework framework = pinned.find(employee, level).orElse(latest);
        Ladder ladder = framework.ladder();
        List<EvidenceFact> evidence = perspective == Perspective.OWN
                ? evidences.ownOf(employee.id(), framework.key())
                : evidences.sharedOf(employee.id(), framework.key(), subject.viewer(), subject.isSeenByDirectManager());
        ReadinessQuestion question = new ReadinessQuestion(
                ladder.requirementsOf(level, others.of(subject, level, perspective, posting)),
                framework.policy(),
                evidence,
                noOpportunities.of(employee.id(), framework.key(), today),
                today);
        return new ReadinessResult(framework, level, question, Readiness.assess(question));
    }

    /** The same as callers see it, with the room there is for the role and what would change the verdict. */
    ReadinessView answer(Subject subject, String target, Perspective perspective, UUID posting) {
        ReadinessResult assessed = assess(subject, target, perspective, posting);
        Employee employee = subject.employee();
        Framework framework = assessed.framework();
        ReadinessQuestion question = assessed.question();
        Assessment assessment = assessed.assessment();
        LocalDate today = question.today();
        BusinessNeed need = BusinessNeed.of(signals.ahead(subject, perspective == Perspective.OWN, today).stream()
                .filter(influence -> influence.isInForce(today))
                .toList());
        boolean operating = assessment.verdict() == Verdict.OPERATING_AT_LEVEL;
        return new ReadinessView(
                employee.id(),
                framework.key(),
                framework.number(),
                employee.level(),
                assessed.target(),
                perspective.key(),
                today,
                assessment.verdict(),
                operating ? assessment.trust().since() : null,
                Headline.of(assessment, framework.ladder().nameOf(assessed.target()), subject.isCaller()),
                assessment.capability(),
                assessment.trust(),
                need,
                assessment.coverage(),
                assessment.findings().stream().map(RequirementView::of).toList(),
                assessment.gaps(),
                WhatWouldChange.of(question, assessment),
                assessment.result().gates(),
                trace(assessment, question.evidence().size(), need));
    }

    private static List<TraceStep> trace(Assessment assessment, int read, BusinessNeed need) {
        List<TraceStep> steps = new ArrayList<>();
        String all = read < Evidences.LIMIT ? "ALL" : "NEWEST";
        steps.add(TraceStep.of("evidence-read", 1, all, "pieces", read, "limit", Evidences.LIMIT));
        steps.addAll(assessment.trace());
        steps.add(TraceStep.of("business-need", 1, need.answer(), "signals", need.signals()));
        return List.copyOf(steps);
    }
}
