package org.nextlevel.engine.readiness;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.nextlevel.engine.policy.ReadinessPolicy;
import org.nextlevel.engine.readiness.evidence.EvidenceFact;
import org.nextlevel.engine.readiness.evidence.NoOpportunity;
import org.nextlevel.engine.readiness.requirement.Requirement;

/**
 * All that an assessment is computed from. What is not here cannot count: time in the position, effort (M1.1).
 *
 * @param requirements what the target level requires
 * @param evidence all that may be looked at: for others than the owner, the shared evidence alone; in any order
 * @param noOpportunities what there was no opportunity for, at most one a competency on any day; those of other days do
 *     not count, and tell when the answer is to be looked at again
 * @param today the day the answer is for
 */
public record ReadinessQuestion(
        List<Requirement> requirements,
        ReadinessPolicy policy,
        List<EvidenceFact> evidence,
        List<NoOpportunity> noOpportunities,
        LocalDate today) {

    /** The same on another day. */
    public ReadinessQuestion on(LocalDate day) {
        return new ReadinessQuestion(requirements, policy, evidence, noOpportunities, day);
    }

    /** The same with other evidence. */
    public ReadinessQuestion with(List<EvidenceFact> other) {
        return new ReadinessQuestion(requirements, policy, other, noOpportunities, today);
    }

    /** The same with the evidence alone that speaks to a requirement: the rest changes no answer. */
    public ReadinessQuestion leavingOutWhatIsNotAsked() {
        Map<String, List<Requirement>> asked =
                requirements.stream().collect(Collectors.groupingBy(Requirement::competency));
        return with(evidence.stream()
                .filter(fact -> fact.claims().stream()
                        .anyMatch(claim -> asked.getOrDefault(claim.competency(), List.of()).stream()
                                .anyMatch(claim::speaksTo)))
                .toList());
    }
}
