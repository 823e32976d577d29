package org.nextlevel.advisor.promotion.commitment.fulfilment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.nextlevel.advisor.copy.evidence.Evidences;
import org.nextlevel.advisor.copy.framework.Frameworks;
import org.nextlevel.advisor.copy.framework.ladder.Ladder;
import org.nextlevel.advisor.promotion.commitment.Commitment;
import org.nextlevel.advisor.promotion.promotioncase.PromotionCase;
import org.nextlevel.engine.readiness.evidence.EvidenceFact;
import org.nextlevel.kit.problem.Invalid;

/** Tells whether evidence shows that a commitment is kept, by the rule of readiness. */
@ApplicationScoped
public class CommitmentEvidence {
    private final Evidences evidences;
    private final Frameworks frameworks;

    CommitmentEvidence(Evidences evidences, Frameworks frameworks) {
        this.evidences = evidences;
        this.frameworks = frameworks;
    }

    /** @param evidence null shows nothing */
    public boolean shows(Commitment commitment, String framework, UUID evidence) {
        if (evidence == null) {
            return false;
        }
        Set<String> levels = frameworks
                .require(framework)
                .ladder()
                .atOrAbove(commitment.terms().level());
        return evidences.ownAmong(commitment.employeeId(), framework, List.of(evidence)).stream()
                .anyMatch(
                        piece -> claims(piece, commitment.terms().competency(), levels) && piece.isConfirmedAt(levels));
    }

    /** @throws Invalid when the case's framework has no such competency or level */
    public void requireKnown(PromotionCase promotionCase, String competency, String level) {
        Ladder ladder = frameworks
                .require(promotionCase.framework(), promotionCase.frameworkVersion())
                .ladder();
        if (!ladder.has(competency)) {
            throw new Invalid("#/competency", "is not a competency of the case's framework");
        }
        if (!ladder.exists(level)) {
            throw new Invalid("#/level", "is not a level of the case's framework");
        }
    }

    private static boolean claims(EvidenceFact piece, String competency, Set<String> levels) {
        return piece.claims().stream()
                .anyMatch(claim -> claim.competency().equals(competency) && levels.contains(claim.level()));
    }
}
