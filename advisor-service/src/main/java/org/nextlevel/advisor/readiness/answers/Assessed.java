package org.nextlevel.advisor.readiness.answers;

import org.nextlevel.advisor.copy.framework.Framework;
import org.nextlevel.engine.readiness.Assessment;
import org.nextlevel.engine.readiness.Question;

/**
 * Somebody's readiness for a level, with what it was computed from.
 *
 * @param target key of the level
 */
public record Assessed(Framework framework, String target, Question question, Assessment assessment) {}
