package org.nextlevel.integration.notification.kind;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who has to do with what happened, as the different events say it; what an event does not say is null.
 *
 * @param employeeId whose it is
 * @param managerId of that person
 * @param attesterId who is asked for a word
 * @param approverId to whom a proposal or a case is shown by name
 * @param withProposal whether somebody who is shown a case is shown a proposal at the same time
 * @param sharedWith what kind of reader a proposal is shown to
 * @param madeAs as whom a commitment was made
 * @param actorId who did it
 */
public record ToldThing(
        UUID employeeId,
        @Nullable UUID managerId,
        @Nullable UUID attesterId,
        @Nullable UUID approverId,
        @Nullable Boolean withProposal,
        @Nullable String sharedWith,
        @Nullable String madeAs,
        @Nullable UUID actorId) {
    private static final String MANAGER = "MANAGER";

    /** Whether the manager committed to something, and not the owner. */
    boolean isOfManager() {
        return MANAGER.equals(madeAs);
    }

    /** Whether somebody is shown a case and a proposal in it, and is told of the proposal. */
    boolean isShownWithProposal() {
        return Boolean.TRUE.equals(withProposal);
    }

    /** Whether a proposal is shown to the manager. */
    boolean isShownToManager() {
        return MANAGER.equals(sharedWith);
    }
}
