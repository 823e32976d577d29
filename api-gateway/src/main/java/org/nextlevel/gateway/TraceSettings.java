package org.nextlevel.gateway;

import io.smallrye.config.WithDefault;

/** Which traces are kept, where they are kept at all. */
public interface TraceSettings {
    /** Of the requests that services answer, from 0 to 1; drawn by lot, whatever the caller says of its own trace. */
    @WithDefault("0.1")
    double ratio();
}
