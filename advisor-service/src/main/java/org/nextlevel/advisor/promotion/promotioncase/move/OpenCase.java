package org.nextlevel.advisor.promotion.promotioncase.move;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.nextlevel.advisor.copy.framework.Framework;
import org.nextlevel.advisor.copy.framework.Frameworks;
import org.nextlevel.advisor.copy.framework.target.TargetOf;
import org.nextlevel.advisor.copy.people.Employee;
import org.nextlevel.advisor.copy.people.Subjects;
import org.nextlevel.advisor.promotion.promotioncase.CaseEvent;
import org.nextlevel.advisor.promotion.promotioncase.Cases;
import org.nextlevel.advisor.promotion.promotioncase.PromotionCase;
import org.nextlevel.advisor.promotion.promotioncase.access.CaseAccess;
import org.nextlevel.advisor.promotion.promotioncase.view.ShownCase;
import org.nextlevel.kit.problem.Conflict;
import org.nextlevel.kit.problem.Invalid;
import org.nextlevel.sentence.Language;

/** Opens the caller's own case. */
@ApplicationScoped
class OpenCase {
    private final Cases cases;
    private final CaseAccess access;
    private final MoveCase moves;
    private final Subjects subjects;
    private final TargetOf targets;
    private final Frameworks frameworks;
    private final Clock clock;

    OpenCase(
            Cases cases,
            CaseAccess access,
            MoveCase moves,
            Subjects subjects,
            TargetOf targets,
            Frameworks frameworks,
            Clock clock) {
        this.cases = cases;
        this.access = access;
        this.moves = moves;
        this.subjects = subjects;
        this.targets = targets;
        this.frameworks = frameworks;
        this.clock = clock;
    }

    /**
     * Opens a case that stays with the framework's version of today.
     *
     * @param language in which it leads to commitments
     * @throws Conflict {@code case-open} when the caller has an open one
     * @throws Invalid when the target is not above the present level
     */
    @Transactional
    ShownCase open(OpenCaseRequest request, Language language) {
        Employee owner = subjects.open("me", "case-opened").employee();
        String target = targets.of(owner, request.target());
        cases.findOpen(owner.id()).ifPresent(OpenCase::refuseAnother);
        Framework pinned = frameworks.pin(owner.framework());
        if (!pinned.ladder().above(owner.level()).contains(target)) {
            throw new Invalid("#/target", "'%s' is not above the present level '%s'", target, owner.level());
        }
        var opened = new PromotionCase(owner, pinned, target, language, clock.instant());
        cases.persist(opened);
        return moves.tell(CaseEvent.Type.CASE_OPENED, access.open(opened.id(), "case-opened"));
    }

    private static void refuseAnother(PromotionCase open) {
        throw new Conflict(
                "case-open",
                "The case %s is %s: complete or close it first, there is one at a time.",
                open.id(),
                open.state());
    }
}
