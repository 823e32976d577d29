package org.nextlevel.evidence.directory.rebinding;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.nextlevel.kit.action.Action;

/**
 * A re-binding, as the person, HR and the HR system see it.
 *
 * @param subject of the login that is to be the person's
 * @param confirmations by how many of HR
 * @param inForceAt absent until two of HR, or the person, have confirmed
 * @param actions what the caller may do now
 */
public record RebindingView(
        UUID id,

        @Schema(examples = "3f0c8a52-0c53-4d2e-9d50-6f2f1f6d7a10")
        String subject,

        RebindingState state,
        Instant requestedAt,
        @Schema(examples = "1") int confirmations,
        @Nullable Instant inForceAt,
        List<Action> actions) {
    /** How far a re-binding is. */
    public enum RebindingState {
        /** Asked for, and not confirmed enough. */
        REQUESTED,
        /** Two of HR confirmed it: it comes into force later, unless the person objects. */
        SCHEDULED,
        /** The other login is the person. */
        IN_FORCE,
        /** The person objected: nothing changed. */
        OBJECTED,
        /** Whoever asks for such things took it back: nothing changed. */
        WITHDRAWN,
        /** It cannot be any more: the person left, the login became somebody else's, or too few confirmed in time. Nothing changed. */
        OVERTAKEN;

        boolean isOpen() {
            return this == REQUESTED || this == SCHEDULED;
        }
    }
}
