package org.nextlevel.advisor.copy.evidence;

/**
 * That a piece of evidence shows a competency at a level of a framework.
 *
 * @param expectation id of the one expectation of them that is meant; null for all
 */
record Claim(String framework, String competency, String level, String expectation) {}
