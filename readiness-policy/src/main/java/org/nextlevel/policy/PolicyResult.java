package org.nextlevel.policy;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a policy makes of what is known, with all that is needed to compute it again (M9.7): the score is the sum of
 * {@code weight × value} over the contributions that count, under every method but POINTS divided by the sum of their
 * weights.
 *
 * @param score rounded down to four decimals; 0.3333 is 33.33 %
 * @param nearly the score that NEARLY needs
 * @param ready the score that READY needs
 */
public record PolicyResult(
        Standing standing,
        Combine combine,
        @Schema(examples = "0.3333") BigDecimal score,
        @Schema(examples = "0.6") BigDecimal nearly,
        @Schema(examples = "0.8") BigDecimal ready,
        List<Contribution> contributions,
        List<GateOutcome> gates) {}
