package org.nextlevel.advisor.copy.evidence;

import java.util.List;
import org.nextlevel.engine.readiness.evidence.EvidenceClaim;

/**
 * That a piece of evidence shows a competency at a level of a framework.
 *
 * @param expectation id of the one expectation of them that is meant; null for all
 */
record Claim(String framework, String competency, String level, String expectation) {
    /** Those of one framework, as the rules of readiness read them. */
    static List<EvidenceClaim> within(String framework, List<Claim> claims) {
        return claims.stream()
                .filter(claim -> claim.framework().equals(framework))
                .map(claim -> new EvidenceClaim(claim.competency(), claim.level(), claim.expectation()))
                .toList();
    }
}
