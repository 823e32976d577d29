package org.nextlevel.gateway;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Bounds of what the gateway holds of bodies that are on their way, each counted as 64 KiB at least. */
public interface BodySettings {
    /** How long a body may take from its first byte to its last. */
    @WithDefault("30s")
    Duration deadline();

    /** Bytes of bodies at once. */
    @WithDefault("40M")
    MemorySize all();

    /** Of one tenant. */
    @WithDefault("10M")
    MemorySize perTenant();

    /** Of one caller. */
    @WithDefault("8M")
    MemorySize perCaller();

    /** How many bytes a second of one caller are read, once it has sent {@code perCaller} at once. */
    @WithDefault("4M")
    MemorySize perSecond();
}
