package org.nextlevel.evidence.directory.employee;

import java.util.Locale;

/**
 * A manager whom the HR system named and who is not in the directory yet. One of both is null.
 *
 * @param externalId the HR system's id
 * @param userName in lower case
 */
public record AwaitedPerson(String externalId, String userName) {
    public AwaitedPerson {
        userName = userName == null ? null : userName.toLowerCase(Locale.ROOT);
    }

    /** Whether it is somebody with this number and this user name. */
    public boolean is(String number, String name) {
        return number.equals(externalId) || name.toLowerCase(Locale.ROOT).equals(userName);
    }
}
