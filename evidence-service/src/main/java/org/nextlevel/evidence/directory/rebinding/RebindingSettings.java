package org.nextlevel.evidence.directory.rebinding;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How re-bindings come into force. */
@ConfigMapping(prefix = "directory.rebinding")
public interface RebindingSettings {
    /** From the second confirmation of HR until it is in force: the time that the person has to object. */
    @WithDefault("24h")
    Duration timeToObject();

    /** From the request until it is over when nobody made it certain. */
    @WithDefault("14d")
    Duration timeToConfirm();
}
