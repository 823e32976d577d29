package org.nextlevel.advisor.promotion.takeover.system;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** When HR is shown that nobody took a promotion over. */
@ConfigMapping(prefix = "nextlevel.promotions")
interface TakeoverSettings {
    /** Days from the approval on which an acknowledgement that nobody gave becomes overdue. */
    @WithDefault("7")
    int acknowledgementDays();
}
