package org.nextlevel.advisor.promotion.conversation.meeting;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.nextlevel.advisor.promotion.promotioncase.Cases;
import org.nextlevel.advisor.promotion.promotioncase.PromotionCase;
import org.nextlevel.kit.problem.NotFound;

/** The planned conversations of the current tenant. Only ask for the caller's own. */
@ApplicationScoped
public class Meetings implements PanacheRepositoryBase<Meeting, UUID> {
    /** How long a conversation takes unless somebody says otherwise (M6.1). */
    public static final Duration USUAL = Duration.ofMinutes(PlanMeetingRequest.USUAL_MINUTES);

    /** Whether a meeting may be planned for a case as it is now. */
    static boolean arePlannedFor(PromotionCase promotionCase) {
        return promotionCase.state().isOpen();
    }

    /** The day of the conversation that is planned in somebody's open case, past days too; empty when none is. */
    public Optional<LocalDate> findPlannedOf(UUID employee) {
        return find(
                        "employeeId = ?1 and not cancelled and caseId in (select id from PromotionCase"
                                + " where employeeId = ?1 and " + Cases.OPEN + ")",
                        employee)
                .firstResultOptional()
                .map(meeting -> meeting.start().toLocalDate());
    }

    /** What was last said of a case's meeting, that it is cancelled too; empty when none was ever planned. */
    public Optional<Meeting> findLastOf(PromotionCase promotionCase) {
        return findByIdOptional(promotionCase.id());
    }

    /** The planned meeting of a case; empty when there is none or it was cancelled. */
    public Optional<Meeting> findOf(PromotionCase promotionCase) {
        return findLastOf(promotionCase).filter(meeting -> !meeting.cancelled());
    }

    Meeting requireOf(PromotionCase promotionCase) {
        return findOf(promotionCase).orElseThrow(() -> new NotFound("meeting", "of the case: plan one"));
    }
}
