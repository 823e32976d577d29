package org.nextlevel.advisor.copy.posting;

import java.util.List;
import java.util.UUID;

/**
 * All of a posting that others may know, published whenever its owner decided something.
 *
 * @param ownerId the owner's employee id; null in events of 0.1.0, which are read no more once all is told again
 * @param version rises with each change
 * @param requirements what the owner confirmed; empty when it is deleted
 */
record PostingPayload(
        UUID postingId,
        UUID ownerId,
        String framework,
        long frameworkVersion,
        long version,
        boolean deleted,
        List<PostedRequirement> requirements) {}
