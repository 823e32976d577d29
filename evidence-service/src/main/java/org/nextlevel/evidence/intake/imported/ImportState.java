package org.nextlevel.evidence.intake.imported;

/** How far an import of people is. */
public enum ImportState {
    /** Its rows are compared with the directory; nothing is written. */
    CHECKING,
    /** Compared: it waits for somebody who applies it, and nothing is written before. */
    CHECKED,
    /** Its rows are being written. */
    APPLYING,
    /** Written, but for the rows that were refused. */
    APPLIED,
    /** Whoever the file did not name is being marked as having left. */
    LEAVING,
    /** Rows were refused, and it was all or nothing: nothing is written. */
    REFUSED,
    /** Somebody ended it: what was written before stays, and the rest is not. */
    CANCELLED;

    /** Whether work on it goes on by itself. */
    public boolean isUnderWay() {
        return this == CHECKING || this == APPLYING || this == LEAVING;
    }
}
