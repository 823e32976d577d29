package org.nextlevel.evidence.directory.employee;

import jakarta.persistence.Embeddable;
import java.util.Locale;

/**
 * A manager whom the HR system named and who is not in the directory yet. One of both is null.
 *
 * @param awaitedExternalId the HR system's id
 * @param awaitedUserName in lower case
 */
@Embeddable
public record AwaitedPerson(String awaitedExternalId, String awaitedUserName) {
    /** By one of both, the user name in any case. */
    public static AwaitedPerson of(String externalId, String userName) {
        return new AwaitedPerson(externalId, userName == null ? null : userName.toLowerCase(Locale.ROOT));
    }

    /** Whether it is somebody with this number and this user name. */
    public boolean is(String externalId, String userName) {
        return externalId.equals(awaitedExternalId)
                || userName.toLowerCase(Locale.ROOT).equals(awaitedUserName);
    }
}
