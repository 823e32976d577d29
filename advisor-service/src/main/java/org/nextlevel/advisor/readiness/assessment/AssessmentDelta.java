package org.nextlevel.advisor.readiness.assessment;

import java.time.Instant;
import java.util.List;
import org.nextlevel.engine.readiness.Verdict;

/**
 * What changed from the stored assessment to the latest one.
 *
 * @param former the verdict before; null when there was none
 * @param at when it was noticed
 */
record AssessmentDelta(
        StoredAssessment after,
        Verdict former,
        List<AssessmentTrigger> causes,
        List<RequirementChange> requirements,
        Instant at) {

    static AssessmentDelta of(
            StoredAssessment before, StoredAssessment after, List<AssessmentTrigger> triggers, Instant now) {
        List<RequirementChange> changes =
                RequirementChange.between(before == null ? null : before.snapshot(), after.snapshot());
        return new AssessmentDelta(
                after, before == null ? null : before.verdict(), after.causes(triggers, changes), changes, now);
    }

    /** Whether it is worth telling: that nothing is known of somebody new is not. */
    boolean isOfVerdict() {
        return former == null ? after.verdict() != Verdict.INSUFFICIENT_EVIDENCE : former != after.verdict();
    }

    ReadinessChanged event() {
        return new ReadinessChanged(
                after.key().employee(),
                after.framework(),
                after.frameworkVersion(),
                after.key().target(),
                after.key().perspective(),
                after.verdict(),
                former,
                after.assessedOn());
    }
}
