package org.nextlevel.evidence.intake.imported;

import org.nextlevel.evidence.directory.entry.WrittenEntry;

/** What became of a row; while nothing is written, what would. */
public enum RowOutcome {
    /** Somebody new. */
    CREATED,
    /** Something is different now. */
    CHANGED,
    /** Everything was so already. */
    UNCHANGED,
    /** It is not written. */
    REFUSED,
    /** Not in the file, and works here: nothing happens unless somebody confirms it. */
    LEAVER,
    /** Was not in the file, and has left. */
    GONE;

    /** What a row came to whose entry came to this. */
    public static RowOutcome of(WrittenEntry.Outcome outcome) {
        return switch (outcome) {
            case CREATED -> CREATED;
            case CHANGED -> CHANGED;
            case UNCHANGED -> UNCHANGED;
        };
    }
}
