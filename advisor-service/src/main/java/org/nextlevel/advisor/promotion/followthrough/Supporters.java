package org.nextlevel.advisor.promotion.followthrough;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.nextlevel.advisor.copy.evidence.Evidences;
import org.nextlevel.advisor.promotion.answer.decision.CaseDecisions;
import org.nextlevel.advisor.promotion.followthrough.FollowThroughView.ThanksReason;
import org.nextlevel.advisor.promotion.promotioncase.PromotionCase;
import org.nextlevel.advisor.promotion.promotioncase.access.CaseApprovers;
import org.nextlevel.advisor.promotion.promotioncase.request.CaseRequests;
import org.nextlevel.engine.readiness.evidence.EvidenceFact;
import org.nextlevel.engine.readiness.evidence.StatementOutcome;

/** Whom the owner of a case has to thank (M8.1). */
@ApplicationScoped
class Supporters {
    private final Evidences evidences;
    private final CaseRequests requests;
    private final CaseApprovers approvers;
    private final CaseDecisions decisions;

    Supporters(Evidences evidences, CaseRequests requests, CaseApprovers approvers, CaseDecisions decisions) {
        this.evidences = evidences;
        this.requests = requests;
        this.approvers = approvers;
        this.decisions = decisions;
    }

    /** Those who confirm evidence for the level or above, were asked, read, or decided: by id, each once. */
    Map<UUID, Set<ThanksReason>> of(PromotionCase promotionCase, Set<String> levels) {
        Map<UUID, Set<ThanksReason>> thanks = new TreeMap<>();
        for (EvidenceFact piece : evidences.ownOf(promotionCase.employeeId(), promotionCase.framework())) {
            if (piece.claims().stream().anyMatch(claim -> levels.contains(claim.level()))) {
                piece.latestOfOthers().stream()
                        .filter(said -> said.outcome() == StatementOutcome.CONFIRMED)
                        .forEach(said -> add(thanks, said.attester(), ThanksReason.ATTESTED));
            }
        }
        requests.managersAsked(promotionCase.id()).forEach(id -> add(thanks, id, ThanksReason.SUPPORTED));
        approvers.of(promotionCase.id()).forEach(id -> add(thanks, id, ThanksReason.SUPPORTED));
        decisions.approvedBy(promotionCase.id()).forEach(id -> add(thanks, id, ThanksReason.DECIDED));
        thanks.remove(promotionCase.employeeId());
        return thanks;
    }

    private static void add(Map<UUID, Set<ThanksReason>> thanks, UUID who, ThanksReason why) {
        thanks.computeIfAbsent(who, _ -> EnumSet.noneOf(ThanksReason.class)).add(why);
    }
}
