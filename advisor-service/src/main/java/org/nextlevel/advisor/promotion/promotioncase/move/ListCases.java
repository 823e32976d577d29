package org.nextlevel.advisor.promotion.promotioncase.move;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.nextlevel.advisor.copy.people.Employee;
import org.nextlevel.advisor.copy.people.Employees;
import org.nextlevel.advisor.promotion.promotioncase.CaseState;
import org.nextlevel.advisor.promotion.promotioncase.Cases;
import org.nextlevel.advisor.promotion.promotioncase.PromotionCase;
import org.nextlevel.advisor.promotion.promotioncase.access.CaseAccess;
import org.nextlevel.advisor.promotion.promotioncase.access.CaseView;
import org.nextlevel.advisor.promotion.promotioncase.access.Party;
import org.nextlevel.advisor.promotion.promotioncase.access.ReadCase;
import org.nextlevel.advisor.promotion.promotioncase.access.VisibleCase;
import org.nextlevel.kit.audit.Audit;
import org.nextlevel.kit.page.Page;
import org.nextlevel.kit.page.PageRequest;
import org.nextlevel.kit.problem.Forbidden;

/** Lists the cases that the caller sees. */
@ApplicationScoped
class ListCases {
    private final Cases cases;
    private final CaseAccess access;
    private final ReadCase read;
    private final Employees employees;
    private final Audit audit;

    ListCases(Cases cases, CaseAccess access, ReadCase read, Employees employees, Audit audit) {
        this.cases = cases;
        this.access = access;
        this.read = read;
        this.employees = employees;
        this.audit = audit;
    }

    /**
     * Cases to which the caller stands in one way; those of people who left are left out.
     *
     * @param state null for all; for HR
     * @throws Forbidden when somebody asks as HR who is not
     */
    @Transactional
    Page<CaseView> of(Party as, CaseState state, PageRequest page) {
        UUID me = access.me().orElse(null);
        if (as == Party.HR && !access.isHr()) {
            throw new Forbidden("Only HR lists what was handed to HR.");
        }
        Page<PromotionCase> found =
                me == null && as != Party.HR ? new Page<>(List.of(), null) : find(as, me, state, page);
        Map<UUID, Employee> owners = employees.hereById(
                found.items().stream().map(PromotionCase::employeeId).toList());
        if (as != Party.OWNER) {
            audit.record("case-read", owners.keySet());
        }
        return new Page<>(
                found.items().stream()
                        .filter(one -> owners.containsKey(one.employeeId()))
                        .map(one -> read.view(new VisibleCase(
                                one,
                                owners.get(one.employeeId()),
                                me,
                                // Nobody decides on the own promotion.
                                EnumSet.of(one.employeeId().equals(me) ? Party.OWNER : as))))
                        .toList(),
                found.next());
    }

    private Page<PromotionCase> find(Party as, UUID me, CaseState state, PageRequest page) {
        return switch (as) {
            case OWNER -> cases.pageOf(me, page);
            case MANAGER -> cases.pageForManager(employees.reportsOf(me), page);
            case APPROVER -> cases.pageForApprover(me, page);
            case HR -> cases.pageForHr(state == null ? EnumSet.allOf(CaseState.class) : Set.of(state), page);
        };
    }
}
