package org.nextlevel.engine.rule;

/** Who is shown what a rule advises. */
public enum AdviceAudience {
    /** The person whom it is about. */
    EMPLOYEE,
    /** A manager above, from what was shared. */
    MANAGER,
    /** HR, which sees of people how many it concerns, and no more. */
    HR
}
