package org.nextlevel.advisor.readiness.answers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.nextlevel.advisor.copy.people.Subject;
import org.nextlevel.advisor.copy.people.Subjects;
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

    /** The answer for today. */
    @Transactional
    ReadinessAnswer answer(String employee, ReadinessRequest request) {
        Subject subject = subjects.open(employee, "readiness-read");
        Perspective asked = Perspective.of(request.perspective(), subject);
        ReadinessResult result = readiness.assess(subject, request.target(), asked, request.posting());
        LocalDate today = result.question().today();
        BusinessNeed need = BusinessNeed.of(
                result.framework().ladder().nameOf(result.target()),
                signals.openings(subject, result.framework().key(), result.target(), today),
                signals.ahead(subject, asked == Perspective.OWN, today).stream()
                        .filter(factor -> factor.isInForce(today))
                        .toList());
        return new ReadinessAnswer(
                subject,
                asked,
                result,
                need,
                WhatWouldChange.of(result.question(), result.assessment()),
                clock.instant());
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
     * All that is answered, without the names of people.
     *
     * @param alternatives the ways to a better verdict
     * @param asOf when it was computed
     */
    record ReadinessAnswer(
            Subject subject,
            Perspective perspective,
            ReadinessResult result,
            BusinessNeed need,
            List<ReadinessAlternative> alternatives,
            Instant asOf) {}
}
