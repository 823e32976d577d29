package org.nextlevel.evidence.directory.line;

/** The place of somebody in the reporting line of another, at the time of asking. */
public enum ReportingRelation {
    /** It is the same person. */
    SELF,
    /** The direct manager. */
    MANAGER,
    /** A manager further up. */
    ABOVE,
    /** Anybody else: colleagues, reports, HR, service accounts. */
    OTHER;

    /** Whether it is a manager, direct or further up. */
    public boolean isAbove() {
        return this == MANAGER || this == ABOVE;
    }
}
