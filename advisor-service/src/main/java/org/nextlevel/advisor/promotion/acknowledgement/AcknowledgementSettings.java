package org.nextlevel.advisor.promotion.acknowledgement;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** When HR is shown that nobody acknowledged a promotion. */
@ConfigMapping(prefix = "nextlevel.promotions")
public interface AcknowledgementSettings {
    /** Days from the approval on which an acknowledgement that nobody gave becomes overdue. */
    @WithDefault("7")
    int acknowledgementDays();
}
