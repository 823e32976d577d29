package org.nextlevel.advisor.leaving;

/** What speaks for looking outside (M7.1). */
public enum LeavingTrigger {
    /** The level is seen in somebody else: the last answer was a hard no. */
    NO_CLEAR_PATH,
    /** The answer was a no more than once. */
    PASSED_OVER,
    /** Politics or favouritism, as the person says, and nobody else. */
    POLITICS,
    /** The company stagnates or shrinks. */
    COMPANY_STAGNATES,
    /** There is no level above. */
    HIGHEST_LEVEL
}
