package org.nextlevel.kit.retention;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long every service keeps what comes with use and time. */
@ConfigMapping(prefix = "nextlevel.retention")
interface RetentionSettings {
    /** From one look for old rows to the next. */
    @WithDefault("PT1H")
    Duration every();

    /** Ids of events that were handled. Longer than Kafka keeps a record, or an event that comes again counts twice. */
    @WithDefault("P30D")
    Duration inbox();

    /** Keys by which a repeated request is recognised. */
    @WithDefault("P1D")
    Duration idempotencyKeys();

    /** Dead letters, from when an operator settled them; those that wait stay. */
    @WithDefault("P30D")
    Duration deadLetters();

    /** Who read and wrote what of whom, where it is archived; what is not stays. */
    @WithDefault("P1096D")
    Duration audit();
}
