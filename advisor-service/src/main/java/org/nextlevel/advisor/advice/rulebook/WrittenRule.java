package org.nextlevel.advisor.advice.rulebook;

/** A rule as it was just written, and whether there was none with its key before. */
record WrittenRule(RuleView rule, boolean isNew) {}
