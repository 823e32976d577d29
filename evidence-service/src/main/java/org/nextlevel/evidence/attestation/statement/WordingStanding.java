package org.nextlevel.evidence.attestation.statement;

/** How much of what somebody spoke of is still told as they read it. */
public enum WordingStanding {
    /** All of it: the word stands for everything that is told and claimed. */
    PRESENT,
    /** The words, but more is claimed now: it stands for what was claimed then. */
    OTHER_CLAIMS,
    /** The words are others now: it was said of an earlier wording, and stands for nothing of the present one. */
    EARLIER
}
