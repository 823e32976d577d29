package org.nextlevel.framework.comparison.change;

/** The kinds of things in a framework that can change, in the order in which changes are told. */
public enum FrameworkElement {
    /** Its name and summary. */
    FRAMEWORK,
    /** The rules by which shown expectations add up. */
    READINESS,
    TRACK,
    LEVEL,
    COMPETENCY,
    EXPECTATION
}
