package org.nextlevel.advisor.promotion.promotioncase;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.nextlevel.advisor.copy.people.Employees;
import org.nextlevel.kit.event.Outbox;
import org.nextlevel.kit.problem.Conflict;
import org.nextlevel.kit.problem.Invalid;

/** Lets the manager, or somebody by name, see a case. The caller has checked that it is the owner's wish. */
@ApplicationScoped
public class ShareCase {
    /** As many people can be named. */
    private static final int MOST_APPROVERS = 20;

    private final Cases cases;
    private final Approvers approvers;
    private final Employees employees;
    private final Outbox outbox;
    private final Clock clock;

    ShareCase(Cases cases, Approvers approvers, Employees employees, Outbox outbox, Clock clock) {
        this.cases = cases;
        this.approvers = approvers;
        this.employees = employees;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** From now on whoever is the direct manager sees it, in the caller's transaction. */
    public void withManager(PromotionCase promotionCase) {
        if (!promotionCase.isSharedWithManager()) {
            share(promotionCase);
        }
    }

    /**
     * From now on this person reads it, in the caller's transaction.
     *
     * @throws Invalid when it is nobody who works here, or the owner
     * @throws Conflict {@code too-many-approvers} when as many are named as can be
     */
    public void withApprover(PromotionCase promotionCase, UUID employee) {
        if (employee.equals(promotionCase.employeeId())
                || employees.findHere(employee).isEmpty()) {
            throw new Invalid("#/employeeId", "is not another employee who works here");
        }
        if (approvers.isNamed(promotionCase.id(), employee)) {
            return;
        }
        if (approvers.numberOf(promotionCase.id()) == MOST_APPROVERS) {
            throw new Conflict("too-many-approvers", "%d people may read a case by name.".formatted(MOST_APPROVERS));
        }
        approvers.persist(new CaseApprover(promotionCase.id(), employee, LocalDate.now(clock)));
        tell(promotionCase);
    }

    /** This person reads it no longer; nothing happens when that was so already. */
    void withdrawFrom(PromotionCase promotionCase, UUID employee) {
        if (approvers.deleteById(new CaseApprover.Key(promotionCase.id(), employee))) {
            tell(promotionCase);
        }
    }

    private void share(PromotionCase promotionCase) {
        promotionCase.shareWithManager(new PromotionCase.Now(LocalDate.now(clock), clock.instant()));
        tell(promotionCase);
    }

    private void tell(PromotionCase promotionCase) {
        cases.flush();
        outbox.append(new CaseEvent.CaseShared(CaseEvent.State.of(promotionCase)));
    }
}
