package org.nextlevel.advisor.promotion.proposal.draft;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.nextlevel.engine.policy.ReadinessPolicy;
import org.nextlevel.engine.readiness.evidence.EvidenceFact;
import org.nextlevel.engine.readiness.requirement.Requirement;

/**
 * What a draft is made from, beside the words of the evidence.
 *
 * @param title of the position held; null when it is not known
 * @param level name of the present level
 * @param since when the position was taken; null when the directory does not say
 * @param target name of the level asked for
 * @param above keys of the levels above the present one
 * @param current what the present level requires
 * @param next what the target requires
 * @param needs what others ask for help with that would close a gap, in their words; the soonest first
 * @param evidence all of the owner
 */
public record DraftFacts(
        String title,
        String level,
        LocalDate since,
        String target,
        Set<String> above,
        List<Requirement> current,
        List<Requirement> next,
        List<String> needs,
        ReadinessPolicy policy,
        List<EvidenceFact> evidence,
        LocalDate today) {

    /** Those requirements of the target that the present level does not have. */
    List<Requirement> beyond() {
        return next.stream()
                .filter(requirement -> above.contains(requirement.level()))
                .toList();
    }
}
