package org.nextlevel.evidence.opportunity.excuse;

/** What stands behind somebody's word that there was no opportunity. */
public enum ExcuseStanding {
    /** The word of the person alone. */
    CLAIMED,
    /** A manager above says that it is so. */
    CONFIRMED,
    /** A manager above says that it is not so: it excuses nothing. */
    CONTESTED
}
