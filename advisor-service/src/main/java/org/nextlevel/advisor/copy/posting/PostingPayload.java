package org.nextlevel.advisor.copy.posting;

import java.util.List;
import java.util.UUID;

/**
 * All of a posting that others may know, published whenever its owner decided something.
 *
 * @param userNameDigest names the owner, see {@link org.nextlevel.kit.tenant.UserNameDigest}
 * @param version rises with each change
 * @param requirements what the owner confirmed; empty when it is deleted
 */
record PostingPayload(
        UUID postingId,
        String userNameDigest,
        String framework,
        long frameworkVersion,
        long version,
        boolean deleted,
        List<PostedRequirement> requirements) {}
