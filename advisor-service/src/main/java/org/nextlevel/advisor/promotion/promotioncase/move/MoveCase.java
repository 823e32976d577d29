package org.nextlevel.advisor.promotion.promotioncase.move;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import org.nextlevel.advisor.promotion.promotioncase.CaseEvent;
import org.nextlevel.advisor.promotion.promotioncase.Cases;
import org.nextlevel.advisor.promotion.promotioncase.PromotionCase;
import org.nextlevel.advisor.promotion.promotioncase.access.CaseAccess;
import org.nextlevel.advisor.promotion.promotioncase.access.CaseMove;
import org.nextlevel.advisor.promotion.promotioncase.access.CaseReaders;
import org.nextlevel.advisor.promotion.promotioncase.access.VisibleCase;
import org.nextlevel.advisor.promotion.promotioncase.view.ReadCase;
import org.nextlevel.advisor.promotion.promotioncase.view.ShownCase;
import org.nextlevel.kit.event.outbox.Outbox;
import org.nextlevel.kit.http.ETag;
import org.nextlevel.kit.problem.Conflict;
import org.nextlevel.kit.problem.Forbidden;
import org.nextlevel.kit.problem.NotFound;

/** How every move of a case begins and ends; both in the transaction of whoever makes it. */
@ApplicationScoped
public class MoveCase {
    private final Cases cases;
    private final CaseAccess access;
    private final ReadCase read;
    private final CaseReaders readers;
    private final Outbox outbox;
    private final Clock clock;

    MoveCase(Cases cases, CaseAccess access, ReadCase read, CaseReaders readers, Outbox outbox, Clock clock) {
        this.cases = cases;
        this.access = access;
        this.read = read;
        this.readers = readers;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * A case on which the caller may make a move now.
     *
     * @throws NotFound when the caller does not see it
     * @throws Forbidden when the caller never may
     * @throws Conflict {@code case-state} when it is not possible now, with the reason
     */
    VisibleCase begin(UUID id, CaseMove move) {
        VisibleCase open = access.open(id, "case-" + move.name().toLowerCase(Locale.ROOT));
        open.require(move, LocalDate.now(clock));
        return open;
    }

    /**
     * The same, of the state that the caller has seen.
     *
     * @param ifMatch the request's If-Match header
     */
    public VisibleCase begin(UUID id, CaseMove move, String ifMatch) {
        VisibleCase open = begin(id, move);
        ETag.requireMatch(ifMatch, open.promotionCase().version());
        return open;
    }

    /** Tells others what happened to the case, and shows it to the caller as it is now. */
    public ShownCase tell(CaseEvent.Type happened, VisibleCase moved) {
        tell(moved.promotionCase(), one -> CaseEvent.of(happened, one));
        return read.read(moved);
    }

    /** The same of the promotion to a level of this name. */
    public ShownCase tellApproved(VisibleCase moved, String targetName) {
        tell(moved.promotionCase(), approved -> CaseEvent.approved(approved, targetName));
        return read.read(moved);
    }

    /** That its owner shows it to the manager, or to somebody no longer. */
    void tellShared(PromotionCase shared) {
        tell(shared, CaseEvent::shared);
    }

    /** That its owner shows it to somebody by name, with a proposal or alone. */
    void tellShared(PromotionCase shared, UUID approver, boolean withProposal) {
        tell(shared, one -> CaseEvent.shared(one, approver, withProposal));
    }

    private void tell(PromotionCase moved, Function<PromotionCase, CaseEvent> event) {
        // So that the event carries the version that the change makes.
        cases.flush();
        outbox.append(event.apply(moved), readers.notice(moved));
    }
}
