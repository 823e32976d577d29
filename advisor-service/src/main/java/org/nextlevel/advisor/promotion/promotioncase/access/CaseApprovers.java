package org.nextlevel.advisor.promotion.promotioncase.access;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The people who may read cases of the current tenant by name. */
@ApplicationScoped
public class CaseApprovers implements PanacheRepositoryBase<CaseApprover, CaseApprover.ApproverKey> {

    /** Whether somebody may read a case by name. */
    public boolean isNamed(UUID caseId, UUID employee) {
        return count("caseId = ?1 and employeeId = ?2", caseId, employee) > 0;
    }

    /** The ids of those who may read a case by name, in the order in which they were named. */
    public List<UUID> of(UUID caseId) {
        return find("caseId = ?1 order by since, employeeId", caseId).stream()
                .map(CaseApprover::employeeId)
                .toList();
    }

    /** How many people may read a case by name. */
    public long numberOf(UUID caseId) {
        return count("caseId", caseId);
    }
}
