package org.nextlevel.framework.comparison.level;

/** What stepping from one level to another means for one competency. */
public enum StepEffect {
    /** It is expected there and not here. */
    GAINED,
    /** What a higher level expects of it replaces what holds here. */
    RAISED,
    /** What a lower level expects of it holds there. */
    LOWERED,
    /** Another branch of the ladder expects something else of it. */
    OTHER,
    /** It is expected here and not there. */
    LOST,
    /** The same holds at both. */
    SAME
}
