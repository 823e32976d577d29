package org.nextlevel.advisor.promotion.followthrough;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.nextlevel.advisor.copy.evidence.Evidences;
import org.nextlevel.advisor.promotion.promotioncase.PromotionCase;
import org.nextlevel.engine.readiness.evidence.EvidenceFact;

/** Whom the owner of a case has to thank (M8.1). */
@ApplicationScoped
class Supporters {
    private final Evidences evidences;
    private final EntityManager database;

    Supporters(Evidences evidences, EntityManager database) {
        this.evidences = evidences;
        this.database = database;
    }

    /** Those who confirm evidence for the level or above, were asked, read, or decided: by id, each once. */
    List<FollowThroughView.Thanks> of(PromotionCase promotionCase, Set<String> levels) {
        Map<UUID, Set<FollowThroughView.For>> thanks = new TreeMap<>();
        for (EvidenceFact piece : evidences.ownOf(promotionCase.employeeId(), promotionCase.framework())) {
            if (piece.claims().stream().anyMatch(claim -> levels.contains(claim.level()))) {
                piece.latestOfOthers().stream()
                        .filter(said -> said.outcome() == EvidenceFact.Outcome.CONFIRMED)
                        .forEach(said -> add(thanks, said.attester(), FollowThroughView.For.ATTESTED));
            }
        }
        ids("select madeTo from CaseRequest where caseId = :id and madeTo is not null", promotionCase)
                .forEach(id -> add(thanks, id, FollowThroughView.For.SUPPORTED));
        ids("select employeeId from CaseApprover where caseId = :id", promotionCase)
                .forEach(id -> add(thanks, id, FollowThroughView.For.SUPPORTED));
        ids(
                        "select decidedBy from CaseDecision where caseId = :id and approved and decidedBy is not null",
                        promotionCase)
                .forEach(id -> add(thanks, id, FollowThroughView.For.DECIDED));
        thanks.remove(promotionCase.employeeId());
        return thanks.entrySet().stream()
                .map(one -> new FollowThroughView.Thanks(one.getKey(), one.getValue()))
                .toList();
    }

    private Collection<UUID> ids(String query, PromotionCase promotionCase) {
        return database.createQuery(query, UUID.class)
                .setParameter("id", promotionCase.id())
                .getResultList();
    }

    private static void add(Map<UUID, Set<FollowThroughView.For>> thanks, UUID who, FollowThroughView.For why) {
        thanks.computeIfAbsent(who, _ -> EnumSet.noneOf(FollowThroughView.For.class))
                .add(why);
    }
}
