package org.nextlevel.engine.timing.factor;

/** How many people something concerns. */
public enum TimingFactorScope {
    COMPANY,
    /** Who holds a position in a department. */
    DEPARTMENT,
    /** All people below a manager. */
    TEAM,
    /** One employee. */
    PERSON
}
