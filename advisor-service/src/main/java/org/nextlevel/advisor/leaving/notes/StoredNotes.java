package org.nextlevel.advisor.leaving.notes;

/**
 * The notes of a person as they are kept.
 *
 * @param version counts how often they were written; 0 for never
 */
public record StoredNotes(LeavingNotes notes, long version) {
    /** Nothing was ever written. */
    static final StoredNotes NONE = new StoredNotes(LeavingNotes.EMPTY, 0);
}
