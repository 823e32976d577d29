package org.nextlevel.evidence.evidence.wording;

/** A part of evidence of which somebody's word is about what was read. */
public enum WordingPart {
    SUMMARY,
    NARRATIVE,
    /** The days on which it was done. */
    PERIOD,
    METRICS,
    CLAIMS
}
