package org.nextlevel.advisor.promotion.answer.record;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.nextlevel.advisor.promotion.promotioncase.PromotionAnswer;
import org.nextlevel.advisor.promotion.promotioncase.PromotionCase;
import org.nextlevel.advisor.promotion.promotioncase.access.CaseParty;

/** What was recorded as answers in the current tenant. */
@ApplicationScoped
public class Answers implements PanacheRepositoryBase<CaseAnswer, UUID> {
    /** A case that led to a promotion, or ended before one began, is settled. */
    private static final String SINCE_PROMOTED = """
            caseId in (select c.id from PromotionCase c where c.employeeId = ?1 and c.days.effectiveOn is null and not exists
              (select 1 from PromotionCase p where p.employeeId = ?1 and p.days.effectiveOn is not null and c.days.closedOn <= p.days.openedOn))""";

    private static final int MOST = 500;

    /** Some rounds of a case, the latest round first, in each what a side said last first. */
    public List<CaseAnswer> of(UUID caseId, int fromRound, int downToRound) {
        return list(
                "caseId = ?1 and round between ?2 and ?3 order by round desc, recordedAs, number desc",
                caseId,
                downToRound,
                fromRound);
    }

    /** The rounds of a case in which somebody recorded an answer, in no order. */
    public List<Integer> roundsOf(UUID caseId) {
        return getEntityManager()
                .createQuery("select distinct round from CaseAnswer where caseId = :case", Integer.class)
                .setParameter("case", caseId)
                .getResultList();
    }

    /** What counts in the present round: what the manager or HR recorded last, and the owner's record until there is one. */
    public Optional<RecordedAnswer> findCounting(PromotionCase promotionCase) {
        return find(
                        "caseId = ?1 and round = ?2 order by case when recordedAs = 'OWNER' then 1 else 0 end, recordedAt desc,"
                                + " number desc",
                        promotionCase.id(),
                        promotionCase.round())
                .firstResultOptional()
                .map(CaseAnswer::said);
    }

    /** The noes that a person was given since the last promotion, one for each time of asking, in one query. */
    public Refusals noAnswersOf(UUID employee) {
        List<CaseAnswer> said = find(SINCE_PROMOTED + " order by recordedAt", employee)
                .range(0, MOST - 1)
                .list();
        var byAsking = said.stream()
                .collect(Collectors.groupingBy(
                        one -> one.caseId() + " " + one.round(), LinkedHashMap::new, Collectors.toList()));
        List<RecordedAnswer> noes = byAsking.values().stream()
                .map(Answers::counting)
                .map(CaseAnswer::said)
                .filter(one -> one.answer() != PromotionAnswer.YES)
                .toList();
        return new Refusals(
                noes.stream()
                        .map(one -> LocalDate.ofInstant(one.recordedAt(), ZoneOffset.UTC))
                        .toList(),
                (int) noes.stream()
                        .filter(one -> one.answer() == PromotionAnswer.NO_BUDGET)
                        .count());
    }

    private static CaseAnswer counting(List<CaseAnswer> ofOneAsking) {
        return ofOneAsking.stream()
                .filter(one -> one.recordedAs() != CaseParty.OWNER)
                .reduce((_, later) -> later)
                .orElseGet(ofOneAsking::getLast);
    }

    /** How many answers a side recorded in a round. */
    public int numberOf(UUID caseId, int round, CaseParty as) {
        return (int) count("caseId = ?1 and round = ?2 and recordedAs = ?3", caseId, round, as);
    }
}
