package org.nextlevel.engine.readiness.trace;

/** The verdict, which follows from the steps before it and reads nothing else. */
public record VerdictTrace() implements TraceFacts {}
