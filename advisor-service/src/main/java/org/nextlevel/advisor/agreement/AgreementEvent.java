package org.nextlevel.advisor.agreement;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.UUID;
import org.nextlevel.advisor.agreement.move.AgreementState;
import org.nextlevel.kit.event.Event;

/** Something happened to an agreement. All types carry the same state: ids, keys, numbers and dates, no word of it. */
sealed interface AgreementEvent extends Event {
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
     * An agreement as others need to know it.
     *
     * @param managerId the direct manager now; null at the top
     * @param target key of the level
     * @param number counts the versions for this level, from 1
     * @param version rises with each change
     * @param askedOn the day of the last question; null when nobody asked
     * @param reminders how many were due since then; 0 when nobody waits for the manager
     */
    record State(
            UUID agreementId,
            UUID employeeId,
            UUID managerId,
            String framework,
            String target,
            int number,
            long version,
            AgreementState state,
            LocalDate askedOn,
            int reminders) {}

    /** The person asked, or asked back. */
    record RequirementsAsked(@JsonUnwrapped State state) implements AgreementEvent {}

    /** The manager stated what is required, or confirmed what a former manager did. */
    record RequirementsStated(@JsonUnwrapped State state) implements AgreementEvent {}

    /** Both confirmed it; it counts from now on. */
    record RequirementsAgreed(@JsonUnwrapped State state) implements AgreementEvent {}

    /** It was taken back before that. */
    record RequirementsWithdrawn(@JsonUnwrapped State state) implements AgreementEvent {}

    /** The manager has not answered for as long as a reminder waits; told once for each reminder. */
    record RequirementsAnswerOverdue(@JsonUnwrapped State state) implements AgreementEvent {}
}
