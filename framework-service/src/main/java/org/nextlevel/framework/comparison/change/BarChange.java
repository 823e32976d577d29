package org.nextlevel.framework.comparison.change;

/** What a change does to what is asked of people. */
public enum BarChange {
    /** More is asked. */
    RAISED,
    /** Less is asked. */
    LOWERED,
    /** Something else is asked; whether that is more only a person can tell. It counts like a bar that moved. */
    OPEN,
    /** The same is asked. */
    SAME
}
