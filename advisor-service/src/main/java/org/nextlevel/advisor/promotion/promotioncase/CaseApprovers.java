package org.nextlevel.advisor.promotion.promotioncase;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Who may read which case by name. */
@ApplicationScoped
class Approvers implements PanacheRepositoryBase<CaseApprover, CaseApprover.Key> {

    boolean isNamed(UUID caseId, UUID employee) {
        return count("caseId = ?1 and employeeId = ?2", caseId, employee) > 0;
    }

    List<UUID> of(UUID caseId) {
        return find("caseId = ?1 order by since, employeeId", caseId).stream()
                .map(CaseApprover::employeeId)
                .toList();
    }

    long numberOf(UUID caseId) {
        return count("caseId", caseId);
    }
}
