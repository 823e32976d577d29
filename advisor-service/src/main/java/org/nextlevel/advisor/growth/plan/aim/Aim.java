package org.nextlevel.advisor.growth.plan.aim;

import jakarta.persistence.Embeddable;
import java.util.Optional;
import java.util.Set;
import org.nextlevel.advisor.copy.framework.Framework;
import org.nextlevel.advisor.growth.plan.recommendation.ClosedBy;
import org.nextlevel.kit.reference.NamedKey;

/**
 * What an action of a plan is to show.
 *
 * @param framework key of the framework of the others
 * @param competency key of the competency
 * @param competencyName its name when the action was written
 * @param level key of the level
 * @param pieces how many confirmed pieces of evidence show it, from 1
 */
@Embeddable
public record Aim(String framework, String competency, String competencyName, String level, int pieces) {

    /** The competency by the name that it had when the action was written. */
    public NamedKey competencyNamed() {
        return new NamedKey(competency, competencyName);
    }

    /** @param named the level as it is called now */
    public ClosedBy closedBy(NamedKey named) {
        return ClosedBy.of(competencyNamed(), named, pieces);
    }

    /** What shows it by the levels as they are now; nothing shows a level that the framework no longer has. */
    public ClosingEvidence closingEvidence(Optional<Framework> latest) {
        return new ClosingEvidence(
                competency, latest.map(one -> one.ladder().atOrAbove(level)).orElse(Set.of()));
    }
}
