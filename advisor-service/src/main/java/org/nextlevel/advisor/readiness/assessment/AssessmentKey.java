package org.nextlevel.advisor.readiness.assessment;

import java.util.UUID;
import org.nextlevel.advisor.readiness.answers.Perspective;

/** Of whom, for which level and from whose view an assessment is. */
public record AssessmentKey(UUID employee, String target, Perspective perspective) {}
