package org.nextlevel.evidence.opportunity;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.UUID;
import org.nextlevel.kit.event.Event;

/** Somebody said something of an opportunity; the words are theirs and stay here. */
sealed interface NoOpportunityEvent extends Event {
    @JsonUnwrapped
    State state();

    @Override
    default String topic() {
        return "evidence-events";
    }

    @Override
    default String key() {
        return state().employeeId().toString();
    }

    /**
     * What is told, whatever happened.
     *
     * @param version rises with each change for the employee, framework and competency
     * @param until null while it goes on
     * @param stated false once it is taken back
     */
    record State(
            UUID employeeId,
            String framework,
            String competency,
            long version,
            NoOpportunityReason reason,
            LocalDate from,
            LocalDate until,
            boolean stated) {

        static State of(NoOpportunity one) {
            return new State(
                    one.employeeId(),
                    one.framework(),
                    one.competency(),
                    one.version(),
                    one.reason(),
                    one.startsOn(),
                    one.endsOn(),
                    one.isStated());
        }
    }

    /** There was no opportunity. */
    record NoOpportunityStated(@JsonUnwrapped State state) implements NoOpportunityEvent {}

    /** It was taken back. */
    record NoOpportunityWithdrawn(@JsonUnwrapped State state) implements NoOpportunityEvent {}

    /** Nothing happened: it is told again for those who keep copies. */
    record NoOpportunityRepublished(@JsonUnwrapped State state) implements NoOpportunityEvent {}
}
