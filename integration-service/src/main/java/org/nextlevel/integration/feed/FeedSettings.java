package org.nextlevel.integration.feed;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long changes are kept, and how many may wait for the next one. */
@ConfigMapping(prefix = "integration.feed")
public interface FeedSettings {
    /** How long a change is kept at least. */
    @WithDefault("P31D")
    Duration keep();

    /** From the end of one look for old changes to the next. */
    @WithDefault("PT1H")
    Duration sweepEvery();

    /** Requests of an account that wait at the same time. */
    @WithDefault("4")
    int waitingPerAccount();

    /** Of a tenant; fewer than it has slots at the gateway, so that some are left for what does not wait. */
    @WithDefault("8")
    int waitingPerTenant();

    /** Of all. */
    @WithDefault("512")
    int waiting();
}
