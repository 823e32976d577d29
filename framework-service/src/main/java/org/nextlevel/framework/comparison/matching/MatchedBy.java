package org.nextlevel.framework.comparison.matching;

/** Why two items are taken for the same, the strongest reason first. */
public enum MatchedBy {
    /** They have the same key or id. */
    ID,
    /** The newer one names the key of the older one among its former keys. */
    ALIAS,
    /** More than half of what belongs to them is the same, or they have the same place in the ladder. */
    STRUCTURE,
    /** Their words are alike. */
    LIKENESS
}
