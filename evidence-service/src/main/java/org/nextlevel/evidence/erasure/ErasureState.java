package org.nextlevel.evidence.erasure;

/** How far the erasure of a person is. */
enum ErasureState {
    /** A second person is to confirm it. */
    ASKED,
    /** It was taken back, or objected to, before it was carried out. */
    WITHDRAWN,
    /** It is confirmed, and carried out when the time to object is over. */
    SCHEDULED,
    /** It is confirmed and done here; other services have not all said that they did it. */
    RUNNING,
    /** Every service did it. */
    DONE
}
