package org.nextlevel.advisor.promotion.commitment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.nextlevel.advisor.promotion.promotioncase.Cases;
import org.nextlevel.advisor.promotion.promotioncase.access.SeenCases;
import org.nextlevel.advisor.readiness.team.OverdueCommitments;
import org.nextlevel.kit.page.Keyset;
import org.nextlevel.kit.page.Page;
import org.nextlevel.kit.page.PageRequest;
import org.nextlevel.kit.problem.NotFound;
import org.nextlevel.kit.quota.Quota;

/** The commitments of the current tenant. */
@ApplicationScoped
public class Commitments implements PanacheRepositoryBase<Commitment, UUID>, OverdueCommitments {
    /** How many a case can have, those that were restated included. */
    private static final Quota OF_A_CASE = Quota.of(200, "too-many-commitments", "A case holds %d commitments.");

    private static final Keyset<Commitment> DUE_FIRST = Keyset.ascending(
                    "terms.dueOn",
                    LocalDate.class,
                    (Commitment one) -> one.terms().dueOn())
            .then("id", UUID.class, Commitment::id);

    /** One of a case. */
    public Commitment require(UUID caseId, UUID id) {
        return find("id = ?1 and caseId = ?2", id, caseId)
                .firstResultOptional()
                .orElseThrow(() -> new NotFound("commitment", id));
    }

    /** Those of one case, those that are due first. */
    public Page<Commitment> page(UUID caseId, PageRequest page) {
        return DUE_FIRST.page(this, "caseId = :case", Parameters.with("case", caseId), page);
    }

    /** Those of one case that are still to be kept, those that are due first. */
    public List<Commitment> openOf(UUID caseId) {
        return find("caseId = ?1 and state = 'OPEN' order by terms.dueOn, id", caseId)
                .range(0, OF_A_CASE.most() - 1)
                .list();
    }

    /** Those of one case that an answer of one round brought and that are still to be kept. */
    public List<Commitment> openFollowing(UUID caseId, int round) {
        return list("caseId = ?1 and followsRound = ?2 and state = 'OPEN'", caseId, round);
    }

    /** @throws org.nextlevel.kit.problem.Conflict {@code too-many-commitments} when the case has as many as it can */
    public void requireRoom(UUID caseId) {
        OF_A_CASE.check(count("caseId", caseId));
    }

    /** Those of a person that a piece of evidence may fulfil. */
    public List<Commitment> waitingForEvidence(UUID employee) {
        return list("employeeId = ?1 and state = 'OPEN' and terms.fulfilledBy = 'EVIDENCE'", employee);
    }

    /** Some of open cases whose next reminder is due, for as long as the transaction goes on nobody else's. */
    public List<Commitment> holdToRemind(LocalDate today, int most) {
        return find(
                        "nextReminderOn <= ?1 and caseId in (select id from PromotionCase where " + Cases.OPEN
                                + ") order by nextReminderOn, id",
                        today)
                .range(0, most - 1)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** {@link Commitment#isOverdue} of many at once, as far as the manager sees their cases. */
    @Override
    public Map<UUID, Integer> overdueOf(Collection<UUID> employees, LocalDate today) {
        SeenCases seen = SeenCases.byManagerOf(employees);
        TypedQuery<Object[]> query = getEntityManager()
                .createQuery(
                        "select employeeId, cast(count(*) as integer) from Commitment where state = 'OPEN' and terms.dueOn < :today"
                                + " and caseId in (select id from PromotionCase where " + seen.condition() + " and "
                                + Cases.OPEN + ") group by employeeId",
                        Object[].class)
                .setParameter("today", today);
        seen.values().forEach(query::setParameter);
        return query.getResultStream().collect(Collectors.toMap(row -> (UUID) row[0], row -> (Integer) row[1]));
    }
}
