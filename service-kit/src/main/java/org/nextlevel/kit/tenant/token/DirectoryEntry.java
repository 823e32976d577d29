package org.nextlevel.kit.tenant.token;

/** Whether the caller is in the directory: without that, the role {@code hr} opens only what says so. */
public interface DirectoryEntry {
    /** False for a service account, and for a login that no employee is bound to. */
    boolean isThere();
}
