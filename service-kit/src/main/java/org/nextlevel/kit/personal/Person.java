package org.nextlevel.kit.personal;

import java.util.UUID;

/**
 * Whose data it is.
 *
 * @param id the same in all services
 * @param userNameDigest names the person where the id is not known, see {@link org.nextlevel.kit.tenant.UserNameDigest}
 */
public record Person(UUID id, String userNameDigest) {}
