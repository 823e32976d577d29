package org.nextlevel.evidence.directory.colleague;

/** What somebody was to the owner of some work while it was done, by the directory and nobody's own word. */
public enum WorkRelation {
    /** It is the owner. */
    SELF,
    /** The direct manager. */
    MANAGER,
    /** A manager further up. */
    ABOVE,
    /** Reported to the owner, directly or further down. */
    REPORT,
    /** Had the same manager, or worked in the same department. */
    PEER,
    /** Somebody else. */
    OTHER
}
