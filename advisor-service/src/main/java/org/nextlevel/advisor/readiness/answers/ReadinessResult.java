package org.nextlevel.advisor.readiness.answers;

import org.nextlevel.advisor.copy.framework.Framework;
import org.nextlevel.engine.readiness.Assessment;
import org.nextlevel.engine.readiness.ReadinessQuestion;

/**
 * Somebody's readiness for a level, with what it was computed from.
 *
 * @param target key of the level
 */
public record ReadinessResult(Framework framework, String target, ReadinessQuestion question, Assessment assessment) {}
