package org.nextlevel.gateway;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;

/** Bodies that are too large for memory, such as a file of all people: they wait on disk until they are whole. */
public interface LargeBodySettings {
    /** Where they are taken, by POST. */
    @WithDefault("/api/imports")
    List<String> paths();

    /** The largest of them. */
    @WithDefault("64M")
    MemorySize maxBody();

    /** How many are on disk at once; of one tenant one alone. */
    @WithDefault("4")
    int atOnce();

    /** How long one may take from its first byte to its last. */
    @WithDefault("5m")
    Duration deadline();

    /** How long a service may be silent while it reads one. */
    @WithDefault("2m")
    Duration responseTimeout();
}
