package org.nextlevel.evidence.suggestion.framework;

/** That a level expects something of a competency; both by their keys. */
record KnownExpectation(String id, String level, String competency) {}
