package org.nextlevel.advisor.promotion.promotioncase.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.nextlevel.advisor.copy.people.Employee;
import org.nextlevel.advisor.copy.people.Employees;
import org.nextlevel.advisor.promotion.promotioncase.Cases;
import org.nextlevel.advisor.promotion.promotioncase.PromotionCase;
import org.nextlevel.kit.notice.Notice;
import org.nextlevel.kit.tenant.Role;

/** Whose screens learn what happens to a case: those who may see it, by the rule of {@link CaseAccess}. */
@ApplicationScoped
public class CaseReaders {
    private final Cases cases;
    private final CaseApprovers approvers;
    private final Employees employees;

    CaseReaders(Cases cases, CaseApprovers approvers, Employees employees) {
        this.cases = cases;
        this.approvers = approvers;
        this.employees = employees;
    }

    /** A notice of the case itself. */
    public Notice notice(PromotionCase promotionCase) {
        return to(promotionCase, Notice.of("case", promotionCase.id()));
    }

    /** The same people are told of something that belongs to a case. */
    public Notice notice(UUID caseId, String kind, UUID thing) {
        return to(cases.require(caseId), Notice.of(kind, thing));
    }

    private Notice to(PromotionCase promotionCase, Notice nobody) {
        UUID owner = promotionCase.employeeId();
        Notice told = nobody.to(owner).to(approvers.of(promotionCase.id()));
        if (promotionCase.isSharedWithManager()) {
            told = told.to(employees.findHere(owner).map(Employee::managerId).orElse(null));
        }
        return promotionCase.days().isKnownToHr() ? told.toRole(Role.HR) : told;
    }
}
