package org.nextlevel.advisor.evidence;

/** That a piece of evidence shows a competency at a level of a framework. */
record Claim(String framework, String competency, String level) {}
