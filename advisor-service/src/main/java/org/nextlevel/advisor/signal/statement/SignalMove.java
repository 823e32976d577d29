package org.nextlevel.advisor.signal.statement;

/** What a caller may do with a signal. */
public enum SignalMove {
    /** Of what a system states by an id of its own. */
    RESTATE,
    TAKE_BACK
}
