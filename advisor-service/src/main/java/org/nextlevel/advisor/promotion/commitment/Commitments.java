package org.nextlevel.advisor.promotion.commitment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.nextlevel.kit.page.PageRequest;
import org.nextlevel.kit.problem.NotFound;

/** The commitments of the current tenant. */
@ApplicationScoped
class Commitments implements PanacheRepositoryBase<Commitment, UUID> {

    Commitment require(UUID caseId, UUID id) {
        return find("id = ?1 and caseId = ?2", id, caseId)
                .firstResultOptional()
                .orElseThrow(() -> new NotFound("commitment", id));
    }

    /** Of one case, those that are due first. */
    List<Commitment> page(UUID caseId, PageRequest page) {
        return page.after()
                .map(after -> find(
                        "caseId = ?1 and (dueOn, id) > (?2, ?3) order by dueOn, id",
                        caseId,
                        after.date(0),
                        after.id(1)))
                .orElseGet(() -> find("caseId = ?1 order by dueOn, id", caseId))
                .page(0, page.rows())
                .list();
    }

    /** Those of one case that are still to be kept. */
    List<Commitment> openOf(UUID caseId) {
        return find("caseId = ?1 and state = 'OPEN' order by dueOn, id", caseId)
                .page(0, WriteCommitments.MOST)
                .list();
    }

    long numberOf(UUID caseId) {
        return count("caseId", caseId);
    }

    /** Those of a person that a piece of evidence may fulfil. */
    List<Commitment> waitingForEvidence(UUID employee) {
        return list("employeeId = ?1 and state = 'OPEN' and fulfilledBy = 'EVIDENCE'", employee);
    }

    /** Some of open cases whose next reminder is due, for as long as the transaction goes on nobody else's. */
    List<Commitment> holdOverdue(LocalDate today, int most) {
        return find(
                        "nextReminderOn <= ?1 and caseId in (select id from PromotionCase where state not in ('COMPLETED', 'CLOSED'))"
                                + " order by nextReminderOn, id",
                        today)
                .page(0, most)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }
}
