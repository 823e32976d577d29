package org.nextlevel.advisor.promotion.promotioncase;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.nextlevel.advisor.copy.people.Employee;
import org.nextlevel.advisor.copy.people.Employees;
import org.nextlevel.kit.audit.Audit;
import org.nextlevel.kit.page.PageRequest;
import org.nextlevel.kit.problem.Forbidden;

/** Finds the cases that somebody sees, as many queries for many as for one. */
@ApplicationScoped
class ListCases {
    private final Cases cases;
    private final CaseAccess open;
    private final Employees employees;
    private final Audit audit;

    ListCases(Cases cases, CaseAccess open, Employees employees, Audit audit) {
        this.cases = cases;
        this.open = open;
        this.employees = employees;
        this.audit = audit;
    }

    /**
     * Cases where the caller is this.
     *
     * @param state null for all; for HR
     * @throws Forbidden when somebody asks as HR who is not
     */
    List<VisibleCase> of(Party as, CaseState state, PageRequest page) {
        UUID me = open.me().map(Employee::id).orElse(null);
        if (as == Party.HR && !open.isHr()) {
            throw new Forbidden("Only HR lists what was handed to HR.");
        }
        List<PromotionCase> found = me == null && as != Party.HR
                ? List.of()
                : switch (as) {
                    case OWNER -> cases.pageOf(me, page);
                    case MANAGER -> cases.pageForManager(me, page);
                    case APPROVER -> cases.pageForApprover(me, page);
                    case HR -> cases.pageForHr(state == null ? EnumSet.allOf(CaseState.class) : Set.of(state), page);
                };
        Map<UUID, Employee> owners =
                employees.hereById(found.stream().map(PromotionCase::employeeId).toList());
        if (as != Party.OWNER) {
            audit.record("case-read", owners.keySet());
        }
        return found.stream()
                .filter(one -> owners.containsKey(one.employeeId()))
                .map(one -> new VisibleCase(
                        one,
                        owners.get(one.employeeId()),
                        me,
                        // Nobody decides on the own promotion.
                        EnumSet.of(one.employeeId().equals(me) ? Party.OWNER : as)))
                .toList();
    }
}
