package org.nextlevel.advisor.readiness.assessment;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.nextlevel.advisor.readiness.answers.Perspective;
import org.nextlevel.engine.readiness.Verdict;
import org.nextlevel.kit.notice.Notice;

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

    UUID employee() {
        return after.key().employee();
    }

    /** Whether it is what managers see. */
    boolean isShared() {
        return after.key().perspective() == Perspective.SHARED;
    }

    /**
     * Of what managers see the managers are told; of the own answer the person alone.
     *
     * @param line ids of the managers above
     */
    Notice notice(List<UUID> line) {
        Notice notice = Notice.of("readiness", employee());
        return isShared() ? notice.to(line) : notice.to(employee());
    }

    ReadinessChanged event() {
        return new ReadinessChanged(
                employee(),
                after.framework(),
                after.frameworkVersion(),
                after.key().target(),
                after.key().perspective(),
                after.verdict(),
                former,
                after.assessedOn());
    }
}
