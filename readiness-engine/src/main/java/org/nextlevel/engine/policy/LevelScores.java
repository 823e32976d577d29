package org.nextlevel.engine.policy;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The scores that one level asks for, where levels are told apart by points or ratings: 12 points make a level 3, and 20 a
 * level 4. They take the place of those of the policy.
 *
 * @param nearly from this score, somebody is nearly ready for the level
 * @param ready from this score, somebody is ready for it
 */
public record LevelScores(
        @NotNull @DecimalMin("0") @Digits(integer = 6, fraction = 6) @Schema(examples = "9")
        BigDecimal nearly,

        @NotNull @DecimalMin("0") @Digits(integer = 6, fraction = 6) @Schema(examples = "12")
        BigDecimal ready) {}
