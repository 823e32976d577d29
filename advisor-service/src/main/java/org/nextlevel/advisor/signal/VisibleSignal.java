package org.nextlevel.advisor.signal;

/** A signal that the caller sees, and whether it is the caller's to take back. */
record VisibleSignal(Signal signal, boolean mayTakeBack) {}
