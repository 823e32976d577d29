package org.nextlevel.advisor.promotion.promotioncase.access;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

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

    /** The same for several cases by their ids, in one query; a case that nobody reads by name is left out. */
    public Map<UUID, List<UUID>> ofAll(Collection<UUID> cases) {
        return cases.isEmpty()
                ? Map.of()
                : find("caseId in ?1 order by since, employeeId", cases).stream()
                        .collect(Collectors.groupingBy(
                                CaseApprover::caseId,
                                Collectors.mapping(CaseApprover::employeeId, Collectors.toList())));
    }

    /** How many people may read a case by name. */
    public long numberOf(UUID caseId) {
        return count("caseId", caseId);
    }
}
