package org.nextlevel.gateway;

import io.smallrye.config.WithDefault;
import java.time.Duration;

/** What one tenant, and one caller in it, may have of each service at once. */
public interface ShareSettings {
    /** Requests of one tenant that a service has at once: as many as its connections to the database. */
    @WithDefault("16")
    int perTenant();

    /** Of one caller. */
    @WithDefault("8")
    int perCaller();

    /** Requests of one tenant that wait for their turn. */
    @WithDefault("128")
    int waitingPerTenant();

    /** Of one caller. */
    @WithDefault("64")
    int waitingPerCaller();

    /** How long a request waits for its turn. */
    @WithDefault("20s")
    Duration longestWait();
}
