package org.nextlevel.advisor.signal;

/** What a caller may do with a signal. */
enum SignalMove {
    TAKE_BACK
}
