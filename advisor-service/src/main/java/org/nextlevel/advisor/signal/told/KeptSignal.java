package org.nextlevel.advisor.signal.told;

import org.nextlevel.advisor.signal.VisibleSignal;

/** A signal as it is after a system stated it, and whether that changed anything. */
record KeptSignal(VisibleSignal signal, TellOutcome outcome) {}
