package org.nextlevel.evidence.opportunity;

import org.nextlevel.kit.event.StateEvent;

/** Somebody said something of an opportunity; their own words stay here. */
record NoOpportunityEvent(Type type, NoOpportunityPayload state) implements StateEvent {
    static NoOpportunityEvent of(Type type, NoOpportunity one) {
        return new NoOpportunityEvent(type, NoOpportunityPayload.of(one));
    }

    @Override
    public String topic() {
        return "evidence-events";
    }

    @Override
    public String key() {
        return state.employeeId().toString();
    }

    /** What somebody can say of an opportunity. */
    enum Type {
        /** There was none. */
        NO_OPPORTUNITY_STATED,
        /** That there was none is taken back. */
        NO_OPPORTUNITY_WITHDRAWN,
        /** A manager above confirmed or contested it. */
        NO_OPPORTUNITY_JUDGED,
        /** Nothing happened: it is told again for those who keep copies. */
        NO_OPPORTUNITY_REPUBLISHED
    }
}
