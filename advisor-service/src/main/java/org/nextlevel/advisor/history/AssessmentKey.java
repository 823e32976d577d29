package org.nextlevel.advisor.history;

import java.util.UUID;
import org.nextlevel.advisor.assessment.Perspective;

/** Of whom, for which level and from whose view an assessment is. */
public record AssessmentKey(UUID employee, String target, Perspective perspective) {}
