package org.nextlevel.engine.readiness.evidence;

import org.nextlevel.engine.readiness.requirement.Requirement;

/**
 * That a piece of evidence shows a competency at a level.
 *
 * @param expectation id of the one expectation of them that is meant; null for all
 */
public record EvidenceClaim(String competency, String level, String expectation) {

    /** Whether it says anything about a requirement, at whatever level. */
    public boolean speaksTo(Requirement requirement) {
        return competency.equals(requirement.competency())
                && (expectation == null
                        // At another level it names that level's expectation, which is never the one required.
                        || !level.equals(requirement.level())
                        || !requirement.isOfFramework()
                        || expectation.equals(requirement.expectationId()));
    }
}
