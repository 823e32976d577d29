package org.nextlevel.evidence.directory.named;

import jakarta.persistence.Embeddable;
import java.util.Locale;

/**
 * A manager whom the HR system named and who is not in the directory yet. All but one are null.
 *
 * @param awaitedExternalId the HR system's id
 * @param awaitedUserName in lower case
 * @param awaitedEmail in lower case
 */
@Embeddable
public record AwaitedPerson(String awaitedExternalId, String awaitedUserName, String awaitedEmail) {
    /** By one of them, user name and e-mail address in any case. */
    public static AwaitedPerson of(String externalId, String userName, String email) {
        return new AwaitedPerson(externalId, lower(userName), lower(email));
    }

    /** Whether it is somebody with this number, user name or e-mail address; null where there is none. */
    public boolean is(String externalId, String userName, String email) {
        return externalId.equals(awaitedExternalId)
                || userName != null && lower(userName).equals(awaitedUserName)
                || email != null && lower(email).equals(awaitedEmail);
    }

    private static String lower(String name) {
        return name == null ? null : name.toLowerCase(Locale.ROOT);
    }
}
