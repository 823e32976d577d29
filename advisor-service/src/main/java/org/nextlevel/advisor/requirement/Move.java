package org.nextlevel.advisor.requirement;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What can be done with an agreement. */
@Schema(name = "AgreementMove")
public enum Move {
    /** The person asks, or asks back with a question. */
    ASK(Party.EMPLOYEE),
    /** The manager states requirements, or states them anew. */
    STATE(Party.MANAGER),
    /** The person confirms what was stated; a new manager, what a former one stated. */
    CONFIRM(null),
    /** Either ends it. */
    WITHDRAW(null);

    private final Party only;

    Move(Party only) {
        this.only = only;
    }

    /** Whether it is anything for this party. */
    boolean isFor(Party party) {
        return party != Party.ABOVE && (only == null || only == party);
    }
}
