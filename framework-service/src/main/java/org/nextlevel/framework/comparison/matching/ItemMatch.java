package org.nextlevel.framework.comparison.matching;

/**
 * Two items that are taken for the same.
 *
 * @param score how sure it is, more than 0 to 1; 1 for a match by id or alias
 */
public record ItemMatch<T>(T before, T after, MatchedBy by, double score) {}
