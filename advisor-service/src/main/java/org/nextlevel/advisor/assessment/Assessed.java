package org.nextlevel.advisor.assessment;

import org.nextlevel.advisor.framework.Framework;
import org.nextlevel.advisor.readiness.Assessment;
import org.nextlevel.advisor.readiness.Question;

/**
 * Somebody's readiness for a level, with what it was computed from.
 *
 * @param target key of the level
 */
public record Assessed(Framework framework, String target, Question question, Assessment assessment) {}
