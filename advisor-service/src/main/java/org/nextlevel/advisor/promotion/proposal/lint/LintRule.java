package org.nextlevel.advisor.promotion.proposal.lint;

/** What a proposal is looked through for. */
public enum LintRule {
    /** A claim says no number. */
    UNQUANTIFIED,
    /** A claim points to no evidence, or says no expectation. */
    UNCITED,
    /** All that a claim cites is too long ago. */
    STALE,
    /** A claim cites evidence that is not there any more. */
    EVIDENCE_GONE,
    /** A claim says what a group did and not what the person did. */
    WE,
    /** A part, or something that belongs in it, is missing. */
    MISSING_PART,
    /** It has more than two pages. */
    TOO_LONG,
    /** A text has characters that no font draws. */
    UNPRINTABLE
}
