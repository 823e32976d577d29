package org.nextlevel.engine.readiness.finding;

import java.time.LocalDate;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.nextlevel.engine.policy.ReadinessPolicy;
import org.nextlevel.engine.readiness.evidence.CompetencyEvidence;
import org.nextlevel.engine.readiness.evidence.EvidenceByCompetency;
import org.nextlevel.engine.readiness.requirement.Requirement;

/**
 * What evidence says of requirements. A requirement is looked at once for the same evidence, as long as time changes nothing
 * of it, so that who asks again with other evidence pays for what differs. Not for several threads.
 */
public final class Findings {
    private final ReadinessPolicy policy;
    private final Map<CompetencyEvidence, Map<Requirement, Seen>> seen = new IdentityHashMap<>();

    public Findings(ReadinessPolicy policy) {
        this.policy = policy;
    }

    private record Seen(RequirementFinding finding, LocalDate on) {}

    /** One for each requirement, in their order; none by a piece that demonstrates enough others (M1.4). */
    public List<RequirementFinding> of(List<Requirement> requirements, EvidenceByCompetency evidence, LocalDate today) {
        return Allotment.among(
                requirements.stream()
                        .map(requirement -> of(requirement, evidence.on(requirement.competency()), today))
                        .toList(),
                policy);
    }

    private RequirementFinding of(Requirement requirement, CompetencyEvidence evidence, LocalDate today) {
        Map<Requirement, Seen> ofThese = seen.computeIfAbsent(evidence, _ -> new IdentityHashMap<>());
        Seen before = ofThese.get(requirement);
        if (before != null && !evidence.turnsBetween(before.on(), today)) {
            return before.finding();
        }
        RequirementFinding finding = RequirementFinding.of(requirement, policy, evidence.pieces(), today);
        ofThese.put(requirement, new Seen(finding, today));
        return finding;
    }
}
