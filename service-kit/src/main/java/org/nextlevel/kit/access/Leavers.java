package org.nextlevel.kit.access;

import org.nextlevel.kit.problem.Forbidden;

/** Who has left the company, as far as a service knows it: by its own tables, asked at each request. */
public interface Leavers {
    /**
     * Whether the caller was in the directory of the tenant and is not any more; false for who never was, and for a service
     * account.
     */
    boolean isCaller();

    /** What whoever has left is told of all that is not open to leavers. */
    static Forbidden refusal() {
        return new Forbidden("You do not work here any more: what is left to you is the export and the erasure of"
                + " your own data; HR helps with everything else.");
    }
}
