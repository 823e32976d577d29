package org.nextlevel.evidence.directory.line;

import org.nextlevel.kit.audit.Audit;

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

    /** The word for it in the audit. */
    public String role() {
        return switch (this) {
            case SELF, OTHER -> Audit.EMPLOYEE;
            case MANAGER -> "manager";
            case ABOVE -> "manager-above";
        };
    }
}
