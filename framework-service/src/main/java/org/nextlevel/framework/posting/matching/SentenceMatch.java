package org.nextlevel.framework.posting.matching;

/**
 * A competency that a sentence is like.
 *
 * @param score 0 to 1, to four decimals
 * @param expectation id of the competency's expectation that is nearest; null when it has none
 * @param level key of that expectation's level; null when there is none
 */
record SentenceMatch(String competency, double score, String expectation, String level) {}
