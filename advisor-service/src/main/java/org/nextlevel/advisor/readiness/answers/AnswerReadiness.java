package org.nextlevel.advisor.readiness.answers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.nextlevel.advisor.copy.framework.Framework;
import org.nextlevel.advisor.copy.people.Subject;
import org.nextlevel.advisor.copy.people.Subjects;
import org.nextlevel.advisor.copy.wording.KnownAnswers;
import org.nextlevel.advisor.copy.wording.PeopleNames;
import org.nextlevel.advisor.signal.Signals;
import org.nextlevel.engine.readiness.change.ReadinessAlternative;
import org.nextlevel.engine.readiness.change.WhatWouldChange;
import org.nextlevel.engine.readiness.evidence.EvidenceForRequirement;
import org.nextlevel.kit.page.Keyset;
import org.nextlevel.kit.page.Page;
import org.nextlevel.kit.page.PageRequest;
import org.nextlevel.kit.problem.Invalid;

/**
 * Answers how ready somebody is, with the room there is for the role and what would change the verdict: in eight queries
 * for oneself, in ten with the audit's row for somebody else, whatever the evidence.
 */
@ApplicationScoped
class AnswerReadiness {
    private static final Keyset<EvidenceForRequirement> NEWEST_FIRST = Keyset.descending(
                    "occurredOn", LocalDate.class, EvidenceForRequirement::occurredOn)
            .then("evidenceId", UUID.class, EvidenceForRequirement::evidenceId);

    private final Subjects subjects;
    private final AssessReadiness readiness;
    private final Signals signals;
    private final Clock clock;

    AnswerReadiness(Subjects subjects, AssessReadiness readiness, Signals signals, Clock clock) {
        this.subjects = subjects;
        this.readiness = readiness;
        this.signals = signals;
        this.clock = clock;
    }

    /** What the answer for today is made of. */
    @Transactional
    ReadinessInputs gather(String employee, ReadinessRequest request) {
        Subject subject = subjects.open(employee, "readiness-read");
        Perspective asked = Perspective.of(request.perspective(), subject);
        AssessReadiness.Gathered gathered = readiness.gather(subject, request.target(), asked, request.posting());
        LocalDate today = gathered.question().today();
        Framework framework = gathered.framework();
        BusinessNeed need = BusinessNeed.of(
                framework.ladder().nameOf(gathered.target()),
                signals.openings(subject, framework.key(), gathered.target(), today),
                signals.ahead(subject, asked == Perspective.OWN, today).stream()
                        .filter(factor -> factor.isInForce(today))
                        .toList());
        return new ReadinessInputs(
                subject.employee().id(), subject.employee().level(), subject.isCaller(), asked, gathered, need);
    }

    /** The answer, made of nothing else; it asks no database, so that none waits while it is computed. */
    PeopleNames.Unnamed<ReadinessView> make(ReadinessInputs inputs) {
        ReadinessResult result = inputs.gathered().assessed();
        ReadinessAnswer answer = new ReadinessAnswer(
                inputs, result, WhatWouldChange.of(result.question(), result.assessment()), clock.instant());
        return naming -> ReadinessView.of(answer, naming);
    }

    /**
     * What speaks to one requirement, the newest first.
     *
     * @throws Invalid when the level has no such requirement
     */
    @Transactional
    Page<EvidenceForRequirement> pieces(
            String employee, ReadinessRequest request, String expectationId, PageRequest page) {
        Subject subject = subjects.open(employee, "readiness-read");
        Perspective asked = Perspective.of(request.perspective(), subject);
        ReadinessResult result = readiness.assess(subject, request.target(), asked, request.posting());
        return NEWEST_FIRST.page(result.findingOf(expectationId).pieces(), page);
    }

    /**
     * All that an answer is made of, beside the names of people, the language, and when it is made: {@link KnownAnswers} tells by it
     * whether an answer is still the same.
     *
     * @param level key of the level that the person holds
     * @param isCaller whether the person asks
     */
    record ReadinessInputs(
            UUID employee,
            String level,
            boolean isCaller,
            Perspective perspective,
            AssessReadiness.Gathered gathered,
            BusinessNeed need) {}

    /**
     * All that is answered, without the names of people.
     *
     * @param alternatives the ways to a better verdict
     * @param asOf when it was computed
     */
    record ReadinessAnswer(
            ReadinessInputs inputs, ReadinessResult result, List<ReadinessAlternative> alternatives, Instant asOf) {}
}
