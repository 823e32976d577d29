package org.nextlevel.advisor.signal.told;

/** What became of a signal that a system stated. */
enum TellOutcome {
    CREATED,
    CHANGED,
    UNCHANGED,
    REFUSED
}
