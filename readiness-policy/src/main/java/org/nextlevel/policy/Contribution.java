package org.nextlevel.policy;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What one requirement adds to the score.
 *
 * @param counts false for what is optional or had no opportunity; then it adds nothing
 * @param weight how much it counts beside others
 * @param value what it is worth before its weight: 0 or 1, a rating, a share of the way, or points
 */
public record Contribution(
        @Schema(examples = "mentoring") String competency,
        boolean counts,
        BigDecimal weight,
        @Schema(examples = "0.5") BigDecimal value) {}
