package org.nextlevel.advisor.readiness.history;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long the history of assessments is kept. */
@ConfigMapping(prefix = "nextlevel.retention")
interface HistoryRetention {
    /** What changed in somebody's assessments, and why. What is assessed now stays. */
    @WithDefault("P1827D")
    Duration assessmentHistory();
}
