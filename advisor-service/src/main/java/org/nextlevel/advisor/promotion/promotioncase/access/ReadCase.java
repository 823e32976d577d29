package org.nextlevel.advisor.promotion.promotioncase.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.nextlevel.kit.problem.NotFound;

/** Shows a case as the caller may see it. */
@ApplicationScoped
public class ReadCase {
    private final CaseAccess access;
    private final CaseApprovers approvers;
    private final Clock clock;

    ReadCase(CaseAccess access, CaseApprovers approvers, Clock clock) {
        this.access = access;
        this.approvers = approvers;
        this.clock = clock;
    }

    /**
     * The case, for whoever may see it.
     *
     * @throws NotFound for everybody else
     */
    @Transactional
    public CaseView read(UUID id) {
        return view(access.open(id, "case-read"));
    }

    /** The case as it is now, in the caller's transaction. */
    public CaseView view(VisibleCase open) {
        return CaseView.of(
                open, open.is(Party.OWNER) ? approvers.of(open.promotionCase().id()) : null, LocalDate.now(clock));
    }
}
