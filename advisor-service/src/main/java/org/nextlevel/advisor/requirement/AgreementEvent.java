package org.nextlevel.advisor.requirement;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.UUID;
import org.nextlevel.kit.event.Event;

/** Something happened to what a manager requires of a person; none of the words are told. */
sealed interface AgreementEvent extends Event {
    /** What holds afterwards. */
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
     * @param version rises with each change
     * @param number of the latest statement; 0 before the first
     * @param inForce the statement that counts; null while none does
     * @param waitingFor whose turn it is; null when nobody is waited for
     */
    record State(
            UUID agreementId,
            UUID employeeId,
            long version,
            String target,
            AgreementState state,
            int number,
            Integer inForce,
            Party waitingFor) {
        static State of(Agreement agreement) {
            return new State(
                    agreement.id(),
                    agreement.employeeId(),
                    agreement.version(),
                    agreement.target(),
                    agreement.state(),
                    agreement.number(),
                    agreement.inForce(),
                    agreement.waitingFor());
        }
    }

    /** The person asked, or asked back. */
    record RequirementsAsked(@JsonUnwrapped State state) implements AgreementEvent {}

    /** The manager stated them. */
    record RequirementsStated(@JsonUnwrapped State state) implements AgreementEvent {}

    /** Both stand by them now. */
    record RequirementsConfirmed(@JsonUnwrapped State state) implements AgreementEvent {}

    /** They hold no more. */
    record RequirementsWithdrawn(@JsonUnwrapped State state) implements AgreementEvent {}
}
