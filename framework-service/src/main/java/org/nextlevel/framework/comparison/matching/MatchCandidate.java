package org.nextlevel.framework.comparison.matching;

/**
 * Two items that may be the same, by their places in their lists.
 *
 * @param score more than 0 to 1
 */
record MatchCandidate(int before, int after, double score) {}
