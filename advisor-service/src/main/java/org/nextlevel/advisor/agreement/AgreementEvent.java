package org.nextlevel.advisor.agreement;

import org.nextlevel.kit.event.StateEvent;
import org.nextlevel.kit.notice.Notice;

/** Something happened to an agreement; whatever it was, the event carries the agreement as it is now. */
record AgreementEvent(Type type, AgreementPayload state) implements StateEvent {
    enum Type {
        /** The person asked, or asked back. */
        REQUIREMENTS_ASKED,
        /** The manager stated what is required, or confirmed what a former manager did. */
        REQUIREMENTS_STATED,
        /** Both confirmed it; it counts from now on. */
        REQUIREMENTS_AGREED,
        /** It was taken back before that. */
        REQUIREMENTS_WITHDRAWN,
        /** The manager has not answered for as long as a reminder waits; published once for each reminder. */
        REQUIREMENTS_ANSWER_OVERDUE
    }

    /** The screens of the two sides are told. */
    Notice notice() {
        return Notice.of("requirement-agreement", state.agreementId())
                .to(state.employeeId())
                .to(state.managerId());
    }

    @Override
    public String topic() {
        return "advice-events";
    }

    @Override
    public String key() {
        return state.employeeId().toString();
    }
}
