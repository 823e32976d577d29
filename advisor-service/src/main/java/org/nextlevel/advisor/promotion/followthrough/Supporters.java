package org.nextlevel.advisor.promotion.followthrough;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.nextlevel.advisor.copy.evidence.Evidences;
import org.nextlevel.advisor.promotion.answer.decision.CaseDecisions;
import org.nextlevel.advisor.promotion.followthrough.FollowThroughView.Thanks;
import org.nextlevel.advisor.promotion.followthrough.FollowThroughView.ThanksFor;
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
    List<Thanks> of(PromotionCase promotionCase, Set<String> levels) {
        Map<UUID, Set<ThanksFor>> thanks = new TreeMap<>();
        for (EvidenceFact piece : evidences.ownOf(promotionCase.employeeId(), promotionCase.framework())) {
            if (piece.claims().stream().anyMatch(claim -> levels.contains(claim.level()))) {
                piece.latestOfOthers().stream()
                        .filter(said -> said.outcome() == StatementOutcome.CONFIRMED)
                        .forEach(said -> add(thanks, said.attester(), ThanksFor.ATTESTED));
            }
        }
        requests.managersAsked(promotionCase.id()).forEach(id -> add(thanks, id, ThanksFor.SUPPORTED));
        approvers.of(promotionCase.id()).forEach(id -> add(thanks, id, ThanksFor.SUPPORTED));
        decisions.approvedBy(promotionCase.id()).forEach(id -> add(thanks, id, ThanksFor.DECIDED));
        thanks.remove(promotionCase.employeeId());
        return thanks.entrySet().stream()
                .map(one -> new Thanks(one.getKey(), one.getValue()))
                .toList();
    }

    private static void add(Map<UUID, Set<ThanksFor>> thanks, UUID who, ThanksFor why) {
        thanks.computeIfAbsent(who, _ -> EnumSet.noneOf(ThanksFor.class)).add(why);
    }
}
