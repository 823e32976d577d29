package org.nextlevel.framework.posting.matching;

/**
 * The competency that a sentence is most like.
 *
 * @param score cosine of the nearest wording of the competency, -1 to 1, to four decimals
 * @param expectation id of the competency's expectation that is nearest; null when it has none
 * @param level key of that expectation's level; null when there is none
 */
record SentenceMatch(String competency, double score, String expectation, String level) {}
