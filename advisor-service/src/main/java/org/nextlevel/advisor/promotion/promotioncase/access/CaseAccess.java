package org.nextlevel.advisor.promotion.promotioncase.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.nextlevel.advisor.copy.people.Employee;
import org.nextlevel.advisor.copy.people.Employees;
import org.nextlevel.advisor.copy.people.Subjects;
import org.nextlevel.advisor.promotion.promotioncase.Cases;
import org.nextlevel.advisor.promotion.promotioncase.PromotionCase;
import org.nextlevel.kit.audit.Audit;
import org.nextlevel.kit.problem.NotFound;
import org.nextlevel.kit.tenant.Caller;
import org.nextlevel.kit.tenant.Role;

/**
 * Decides who sees which case. For everybody else there is none, so that nobody learns that somebody asks. {@link SeenCases} says
 * the same of many cases, {@link CaseReaders} of all who are told what happens to one.
 */
@ApplicationScoped
public class CaseAccess {
    private final Cases cases;
    private final CaseApprovers approvers;
    private final Employees employees;
    private final Subjects subjects;
    private final Caller caller;
    private final Audit audit;

    CaseAccess(
            Cases cases, CaseApprovers approvers, Employees employees, Subjects subjects, Caller caller, Audit audit) {
        this.cases = cases;
        this.approvers = approvers;
        this.employees = employees;
        this.subjects = subjects;
        this.caller = caller;
        this.audit = audit;
    }

    /**
     * A case and how the caller stands to it, in the caller's transaction. What others than the owner do is recorded.
     *
     * @param action the audit's word for it when it is somebody else's
     * @throws NotFound when there is none, it was not shared with the caller, or its owner has left
     */
    public VisibleCase open(UUID id, String action) {
        PromotionCase promotionCase = cases.require(id);
        Employee owner = employees.findHere(promotionCase.employeeId()).orElseThrow(() -> new NotFound("case", id));
        UUID me = me().orElse(null);
        Set<CaseParty> parties = parties(promotionCase, owner, me);
        if (parties.isEmpty()) {
            throw new NotFound("case", id);
        }
        var open = new VisibleCase(promotionCase, owner, me, parties);
        if (!open.is(CaseParty.OWNER)) {
            audit.recordAs(role(parties), action, owner.id(), id);
        }
        return open;
    }

    /** The caller's own id; empty for an account that is nobody in the directory. */
    public Optional<UUID> me() {
        return subjects.findMe().map(Employee::id);
    }

    /** Whether the caller has HR's role. */
    public boolean isHr() {
        return caller.is(Role.HR);
    }

    private static String role(Set<CaseParty> parties) {
        return parties.iterator().next().name().toLowerCase(Locale.ROOT);
    }

    private Set<CaseParty> parties(PromotionCase promotionCase, Employee owner, UUID me) {
        if (owner.id().equals(me)) {
            // Nobody decides on the own promotion, whatever else that person is.
            return EnumSet.of(CaseParty.OWNER);
        }
        Set<CaseParty> parties = EnumSet.noneOf(CaseParty.class);
        if (me != null && me.equals(owner.managerId()) && promotionCase.isSharedWithManager()) {
            parties.add(CaseParty.MANAGER);
        }
        if (me != null && approvers.isNamed(promotionCase.id(), me)) {
            parties.add(CaseParty.APPROVER);
        }
        if (isHr() && promotionCase.days().isKnownToHr()) {
            parties.add(CaseParty.HR);
        }
        return parties;
    }
}
