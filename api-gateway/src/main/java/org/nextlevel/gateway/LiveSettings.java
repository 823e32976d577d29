package org.nextlevel.gateway;

import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;

/** Event streams and what they are read from. */
public interface LiveSettings {
    /** Topics that are read. */
    @WithDefault("framework-events,people-events,evidence-events,advice-events")
    List<String> topics();

    /** Streams at most. */
    @WithDefault("5000")
    int connections();

    /** Streams of one tenant at most. */
    @WithDefault("4000")
    int connectionsPerTenant();

    /** Streams of one person at most: tabs and devices. */
    @WithDefault("8")
    int connectionsPerCaller();

    /** After how much silence a stream gets a sign of life. */
    @WithDefault("15s")
    Duration heartbeat();

    /** How much of the past is read at the start, for those who come back. */
    @WithDefault("10m")
    Duration lookBack();

    /** Events that are remembered at most. */
    @WithDefault("20000")
    int remembered();
}
