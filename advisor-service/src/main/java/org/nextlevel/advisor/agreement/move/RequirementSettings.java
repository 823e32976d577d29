package org.nextlevel.advisor.agreement.move;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** When managers are reminded of questions. */
@ConfigMapping(prefix = "nextlevel.requirements")
public interface RequirementSettings {
    /** Weeks from the question to the first reminder, and from one to the next; at least 1. */
    @WithDefault("2")
    int reminderWeeks();

    /** From the end of one look for overdue answers to the next. */
    @WithDefault("P1D")
    Duration every();
}
