package org.nextlevel.advisor.requirement;

/** Who acts on an agreement, or whose turn it is. */
public enum Party {
    /** The person whose requirements they are. */
    EMPLOYEE,
    /** The direct manager. */
    MANAGER,
    /** A manager further up, who reads alone. */
    ABOVE
}
