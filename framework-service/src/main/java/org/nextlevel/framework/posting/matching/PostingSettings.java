package org.nextlevel.framework.posting.matching;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;

/** How postings are matched. */
@ConfigMapping(prefix = "framework.postings")
interface PostingSettings {
    /** From this score on, 0 to 1, a match is suggested; ADR 0014 says where the usual value comes from. */
    @WithDefault("0.38")
    @DecimalMin("0")
    @DecimalMax("1")
    double threshold();
}
