package org.nextlevel.engine.readiness.evidence;

/** What somebody answers who is asked about a piece of evidence, the most favourable first. */
public enum StatementOutcome {
    CONFIRMED,
    PARTLY,
    DISAGREED
}
