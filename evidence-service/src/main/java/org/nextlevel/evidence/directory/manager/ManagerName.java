package org.nextlevel.evidence.directory.manager;

import org.jspecify.annotations.Nullable;

/** How a source names a manager, who may not be in the directory yet: by one of these, and the others are null. */
public record ManagerName(
        @Nullable String externalId,
        @Nullable String userName,
        @Nullable String email) {
    /** By the HR system's id. */
    public static ManagerName byNumber(String externalId) {
        return new ManagerName(externalId, null, null);
    }

    /** By the user name, in any case. */
    public static ManagerName byUserName(String userName) {
        return new ManagerName(null, userName, null);
    }

    /** By the e-mail address, in any case; it has to be of one person alone. */
    public static ManagerName byEmail(String email) {
        return new ManagerName(null, null, email);
    }

    /** Where a body of the API names them so. */
    public String pointer() {
        return userName != null ? "#/managerUserName" : email != null ? "#/managerEmail" : "#/managerExternalId";
    }

    /** The same of matrix managers. */
    public String matrixPointer() {
        return userName != null
                ? "#/matrixManagerUserNames"
                : email != null ? "#/matrixManagerEmails" : "#/matrixManagerExternalIds";
    }

    /** The number, the user name or the address. */
    public String said() {
        return userName != null ? userName : email != null ? email : externalId;
    }
}
