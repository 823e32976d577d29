package org.nextlevel.engine.policy;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a verdict must stand on beside the score, so that it cannot be forged (M1.4, M9.2). What is not said is the usual.
 *
 * @param excusedShare share of the required requirements for which there may have been no opportunity; where there are more,
 *     too little is left to judge; 0.3 when not said
 * @param confirmedShare share of what ready needs that somebody above, or somebody who worked with the person, must have
 *     confirmed; 0.5 when not said
 * @param requirementsPerPiece how many requirements one piece of evidence demonstrates at most, where these have no other;
 *     3 when not said
 * @param lastWord whose word on a piece decides where people disagree; MANAGER when not said
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProofRules(
        @DecimalMin("0") @DecimalMax("1") @Digits(integer = 1, fraction = 6) @Schema(examples = "0.3")
        BigDecimal excusedShare,

        @DecimalMin("0") @DecimalMax("1") @Digits(integer = 1, fraction = 6) @Schema(examples = "0.5")
        BigDecimal confirmedShare,

        @Min(1) @Max(100) @Schema(examples = "3") Integer requirementsPerPiece,
        @Schema(examples = "MANAGER") LastWord lastWord) {
    // Asked for with each piece.
    private static final ProofRules USUAL = new ProofRules(null, null, null, null);

    /** What is not said is the usual. */
    public ProofRules {
        excusedShare = excusedShare == null ? new BigDecimal("0.3") : excusedShare;
        confirmedShare = confirmedShare == null ? new BigDecimal("0.5") : confirmedShare;
        requirementsPerPiece = requirementsPerPiece == null ? 3 : requirementsPerPiece;
        lastWord = lastWord == null ? LastWord.MANAGER : lastWord;
    }

    /** What holds for a policy that says nothing about it. */
    public static ProofRules usual() {
        return USUAL;
    }
}
