package org.nextlevel.kit.personal;

import java.util.UUID;

/**
 * Whose data it is.
 *
 * @param id the same in all services
 * @param userNameDigest names the person in what was kept before people were known by their ids, see
 *     {@link org.nextlevel.kit.tenant.UserNameDigest}; null where that does not matter
 */
public record Person(UUID id, String userNameDigest) {
    /** Somebody of whom nothing is kept under a name. */
    public static Person of(UUID id) {
        return new Person(id, null);
    }
}
