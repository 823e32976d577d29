package org.nextlevel.advisor.posting;

import java.util.List;
import java.util.UUID;

/**
 * What framework-service tells about a posting, whole, whenever its owner confirmed or erased it.
 *
 * @param version rises with each change
 * @param userNameDigest whose it is
 * @param requirements what its owner confirmed; null for none
 */
public record PostingState(
        UUID postingId,
        long version,
        String userNameDigest,
        String framework,
        boolean deleted,
        List<Asked> requirements) {
    /** No list means the same as an empty one. */
    public PostingState {
        requirements = requirements == null ? List.of() : requirements;
    }

    /** A competency that it asks for at a level. */
    public record Asked(String competency, String level) {}
}
