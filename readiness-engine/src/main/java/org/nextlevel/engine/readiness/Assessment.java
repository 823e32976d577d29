package org.nextlevel.engine.readiness;

import java.time.LocalDate;
import java.util.List;
import org.nextlevel.engine.policy.result.PolicyResult;
import org.nextlevel.engine.readiness.finding.EvidenceByCompetency;
import org.nextlevel.engine.readiness.finding.Gap;
import org.nextlevel.engine.readiness.finding.RequirementFinding;
import org.nextlevel.engine.readiness.trace.TraceStep;

/**
 * The whole answer of the engine.
 *
 * @param basis the work that it rests on
 * @param findings one for each requirement, in the framework's order
 * @param gaps what is missing, in the same order
 * @param result how the policy adds the findings up
 * @param trace the rules as they were applied, in order
 */
public record Assessment(
        Verdict verdict,
        Capability capability,
        Trust trust,
        Coverage coverage,
        Basis basis,
        List<RequirementFinding> findings,
        List<Gap> gaps,
        PolicyResult result,
        List<TraceStep> trace) {

    /**
     * The first later day on which time alone may change the answer: a piece becomes too old or fades, something has lasted
     * long enough, no opportunity begins or ends. Null when there is none.
     *
     * @param question the one that this answers
     */
    public LocalDate nextReview(ReadinessQuestion question) {
        ReadinessQuestion asked = question.leavingOutWhatIsNotAsked();
        return NextReview.after(question, EvidenceByCompetency.of(asked.evidence(), asked.policy()), trust.since());
    }
}
