package org.nextlevel.advisor.promotion.promotioncase.move;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.nextlevel.advisor.copy.people.Employees;
import org.nextlevel.advisor.promotion.promotioncase.PromotionCase;
import org.nextlevel.advisor.promotion.promotioncase.access.CaseApprover;
import org.nextlevel.advisor.promotion.promotioncase.access.CaseApprovers;
import org.nextlevel.advisor.promotion.promotioncase.access.CaseMove;
import org.nextlevel.advisor.promotion.promotioncase.access.VisibleCase;
import org.nextlevel.advisor.promotion.promotioncase.view.ReadCase;
import org.nextlevel.advisor.promotion.promotioncase.view.ShownCase;
import org.nextlevel.kit.problem.Conflict;
import org.nextlevel.kit.problem.Invalid;
import org.nextlevel.kit.quota.Quota;

/** Lets the manager, or somebody by name, see a case. */
@ApplicationScoped
public class ShareCase {
    private static final Quota APPROVERS = Quota.of(20, "too-many-approvers", "%d people may read a case by name.");

    private final CaseApprovers approvers;
    private final MoveCase moves;
    private final ReadCase read;
    private final Employees employees;
    private final Clock clock;

    ShareCase(CaseApprovers approvers, MoveCase moves, ReadCase read, Employees employees, Clock clock) {
        this.approvers = approvers;
        this.moves = moves;
        this.read = read;
        this.employees = employees;
        this.clock = clock;
    }

    /** The owner lets somebody read the case from now on. */
    @Transactional
    ShownCase nameApprover(UUID caseId, UUID employee) {
        VisibleCase open = moves.begin(caseId, CaseMove.SHARE);
        letIn(open.promotionCase(), employee, false);
        return read.read(open);
    }

    /** The owner lets somebody read the case no longer; nothing happens when that was so already. */
    @Transactional
    ShownCase withdrawFrom(UUID caseId, UUID employee) {
        VisibleCase open = moves.begin(caseId, CaseMove.SHARE);
        if (approvers.deleteById(new CaseApprover.ApproverKey(caseId, employee))) {
            moves.tellShared(open.promotionCase());
        }
        return read.read(open);
    }

    /** From now on whoever is the direct manager sees it. In the transaction of a caller who checked that its owner wants it. */
    public void withManager(PromotionCase promotionCase) {
        if (!promotionCase.isSharedWithManager()) {
            promotionCase.shareWithManager(clock.instant());
            moves.tellShared(promotionCase);
        }
    }

    /**
     * From now on this person reads it, and the proposal that the caller shows them. In the transaction of a caller who checked that
     * its owner wants it.
     *
     * @throws Invalid when it is nobody who works here, or the owner
     * @throws Conflict {@code too-many-approvers} when as many are named as can be
     */
    public void withApprover(PromotionCase promotionCase, UUID employee) {
        letIn(promotionCase, employee, true);
    }

    private void letIn(PromotionCase promotionCase, UUID employee, boolean withProposal) {
        if (employee.equals(promotionCase.employeeId())
                || employees.findHere(employee).isEmpty()) {
            throw new Invalid("#/employeeId", "is not another employee who works here");
        }
        if (approvers.isNamed(promotionCase.id(), employee)) {
            return;
        }
        APPROVERS.check(approvers.numberOf(promotionCase.id()));
        approvers.persist(new CaseApprover(promotionCase.id(), employee, LocalDate.now(clock)));
        moves.tellShared(promotionCase, employee, withProposal);
    }
}
