package org.nextlevel.advisor.promotion.promotioncase.list;

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
import org.nextlevel.advisor.promotion.promotioncase.PromotionCase;
import org.nextlevel.advisor.promotion.promotioncase.access.CaseAccess;
import org.nextlevel.advisor.promotion.promotioncase.access.CaseParty;
import org.nextlevel.advisor.promotion.promotioncase.access.SeenCases;
import org.nextlevel.advisor.promotion.promotioncase.access.VisibleCase;
import org.nextlevel.advisor.promotion.promotioncase.view.ReadCase;
import org.nextlevel.kit.audit.Audit;
import org.nextlevel.kit.page.Page;
import org.nextlevel.kit.page.PageRequest;
import org.nextlevel.kit.problem.Forbidden;

/** Lists the cases that the caller sees, in as many queries for many as for one. */
@ApplicationScoped
public class ListCases {
    private final FindCases find;
    private final CasesOfHr ofHr;
    private final CaseAccess access;
    private final ReadCase read;
    private final Employees employees;
    private final Audit audit;

    ListCases(FindCases find, CasesOfHr ofHr, CaseAccess access, ReadCase read, Employees employees, Audit audit) {
        this.find = find;
        this.ofHr = ofHr;
        this.access = access;
        this.read = read;
        this.employees = employees;
        this.audit = audit;
    }

    /**
     * Cases to which the caller stands in one way; those of people who left are left out.
     *
     * @param states empty for all
     * @throws Forbidden when somebody asks as HR who is not
     */
    @Transactional
    public ListedCases of(CaseParty as, Set<CaseState> states, PageRequest page) {
        UUID me = access.me().orElse(null);
        if (as == CaseParty.HR && !access.isHr()) {
            throw new Forbidden("Only HR lists what was handed to HR.");
        }
        if (me == null && as != CaseParty.HR) {
            return new ListedCases(List.of(), null, List.of());
        }
        Set<CaseState> wanted = states.isEmpty() ? EnumSet.allOf(CaseState.class) : states;
        if (as == CaseParty.HR) {
            return listed(as, me, ofHr.page(wanted, page), ofHr.totals());
        }
        SeenCases seen = seen(as, me);
        return listed(as, me, find.page(seen, wanted, page), find.totals(seen));
    }

    private ListedCases listed(CaseParty as, UUID me, Page<PromotionCase> found, List<CaseTotal> totals) {
        return new ListedCases(read.readAll(visible(as, me, found.items())), found.next(), totals);
    }

    private List<VisibleCase> visible(CaseParty as, UUID me, List<PromotionCase> found) {
        Map<UUID, Employee> owners =
                employees.hereById(found.stream().map(PromotionCase::employeeId).toList());
        if (as != CaseParty.OWNER) {
            audit.record("case-read", owners.keySet());
        }
        return found.stream()
                .map(one -> new VisibleCase(
                        one,
                        owners.get(one.employeeId()),
                        me,
                        // Nobody decides on the own promotion.
                        EnumSet.of(one.employeeId().equals(me) ? CaseParty.OWNER : as)))
                .toList();
    }

    private SeenCases seen(CaseParty as, UUID me) {
        return switch (as) {
            case OWNER -> SeenCases.byOwner(me);
            case MANAGER -> SeenCases.byManagerOf(employees.reportsOf(me));
            case APPROVER -> SeenCases.byApprover(me);
            case HR -> throw new IllegalArgumentException("What HR sees is not that of a few people.");
        };
    }
}
