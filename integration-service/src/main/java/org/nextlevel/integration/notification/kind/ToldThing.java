package org.nextlevel.integration.notification.kind;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who has to do with what happened, as the different events say it; what an event does not say is null.
 *
 * @param employeeId whose it is
 * @param managerId of that person
 * @param attesterId who is asked for a word
 * @param approverId to whom a proposal is shown by name
 * @param sharedWith what kind of reader a proposal is shown to
 * @param madeAs as whom a commitment was made
 * @param actorId who did it
 * @param readerId to whom a case is shown from now on
 */
public record ToldThing(
        UUID employeeId,
        @Nullable UUID managerId,
        @Nullable UUID attesterId,
        @Nullable UUID approverId,
        @Nullable String sharedWith,
        @Nullable String madeAs,
        @Nullable UUID actorId,
        @Nullable UUID readerId) {
    private static final String MANAGER = "MANAGER";

    /** Whether the manager committed to something, and not the owner. */
    boolean isOfManager() {
        return MANAGER.equals(madeAs);
    }

    /** Whether a proposal is shown to the manager. */
    boolean isShownToManager() {
        return MANAGER.equals(sharedWith);
    }
}
