package org.nextlevel.advisor.readiness.history;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long the history of assessments is kept, and how often what is older is looked for. */
@ConfigMapping(prefix = "nextlevel.retention")
interface HistoryRetention {
    /** From one look for old rows to the next, as for those of every service. */
    @WithDefault("PT1H")
    Duration every();

    /** What changed in somebody's assessments, and why. What is assessed now stays. */
    @WithDefault("P1827D")
    Duration assessmentHistory();
}
