package org.nextlevel.advisor.growth.plan.aim;

import java.util.Set;
import org.nextlevel.engine.readiness.evidence.EvidenceFact;

/**
 * What evidence has to show to close an action.
 *
 * @param competency key of the competency that it claims
 * @param levels the levels at which a claim shows it: the action's and all above
 */
public record ClosingEvidence(String competency, Set<String> levels) {
    /** Whether a piece claims it. */
    public boolean isClaimedBy(EvidenceFact piece) {
        return piece.claims().stream()
                .anyMatch(claim -> claim.competency().equals(competency) && levels.contains(claim.level()));
    }

    /** Whether a piece claims it and the latest statement of somebody else confirms it, by the rule of readiness. */
    public boolean isConfirmedBy(EvidenceFact piece) {
        return isClaimedBy(piece) && piece.isConfirmedAt(levels);
    }
}
