package org.nextlevel.advisor.readiness.assessment;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nextlevel.advisor.readiness.answers.Perspective;
import org.nextlevel.engine.readiness.Verdict;
import org.nextlevel.kit.event.Event;

/**
 * Somebody's verdict became another one.
 *
 * @param target key of the level it is for
 * @param perspective OWN is for the person alone
 * @param formerVerdict null when it is the first
 * @param assessedOn the day it holds for
 */
record ReadinessChanged(
        UUID employeeId,
        String framework,
        long frameworkVersion,
        String target,
        Perspective perspective,
        Verdict verdict,
        @Nullable Verdict formerVerdict,
        LocalDate assessedOn)
        implements Event {
    @Override
    public String topic() {
        return "advice-events";
    }

    @Override
    public String key() {
        return employeeId.toString();
    }
}
