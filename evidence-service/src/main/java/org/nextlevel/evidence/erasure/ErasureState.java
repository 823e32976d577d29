package org.nextlevel.evidence.erasure;

/** How far the erasure of a person is. */
enum ErasureState {
    /** A second person is to confirm it. */
    ASKED,
    /** It was taken back before anybody confirmed it. */
    WITHDRAWN,
    /** It is confirmed and done here; other services have not all said that they did it. */
    RUNNING,
    /** Every service did it. */
    DONE
}
