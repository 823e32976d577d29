package org.nextlevel.advisor.promotion.commitment;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.UUID;
import org.nextlevel.advisor.promotion.promotioncase.Party;
import org.nextlevel.kit.event.Event;

/** Something happened to a commitment. All types carry the same state: ids, numbers and dates, no word of it. */
sealed interface CommitmentEvent extends Event {
    @JsonUnwrapped
    State state();

    @Override
    default String topic() {
        return "advice-events";
    }

    @Override
    default String key() {
        return state().employeeId().toString();
    }

    /**
     * A commitment as others need to know it.
     *
     * @param employeeId whose case it is
     * @param managerId the direct manager now; null at the top
     * @param keptOn null until it is kept
     */
    record State(
            UUID commitmentId,
            UUID caseId,
            UUID employeeId,
            UUID managerId,
            Party madeAs,
            long version,
            CommitmentState state,
            LocalDate dueOn,
            LocalDate keptOn) {}

    /** Somebody promised something, or said it anew. */
    record CommitmentMade(@JsonUnwrapped State state) implements CommitmentEvent {}

    /** It was confirmed, kept, said anew elsewhere or withdrawn. */
    record CommitmentChanged(@JsonUnwrapped State state) implements CommitmentEvent {}

    /** Its day has passed; told once for each reminder. */
    record CommitmentOverdue(@JsonUnwrapped State state) implements CommitmentEvent {}
}
