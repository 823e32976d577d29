package org.nextlevel.engine.policy;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How shown expectations add up to a verdict (M9.3): part of the version, so that the bar never moves unseen. Shares are
 * decimals from 0 to 1; scores are in units of ratings or of points. Whether the
 * parts fit together is said by {@link PolicyCheck}.
 *
 * @param minimumEvidence pieces of evidence that a requirement needs at least
 * @param attestedShare share of what ready needs that somebody else must have confirmed for trust
 * @param coverageFloor below this share of requirements with any evidence the verdict is "too little evidence" (M9.1)
 * @param nearlyShare from this share, somebody is nearly ready; where the score is a share
 * @param readyShare from this share, somebody is ready; where the score is a share, except under ALL, which means all
 * @param sustainedMonths how long it must have held before somebody operates at the level (M1.3)
 * @param recencyMonths older evidence no longer counts
 * @param combine how competencies add up; SHARE when not said
 * @param nearlyScore from this score, somebody is nearly ready; for WEIGHTED_AVERAGE and POINTS alone, null otherwise
 * @param readyScore from this score, somebody is ready; for WEIGHTED_AVERAGE and POINTS alone, null otherwise
 * @param minimumRating where the way to the expected rating begins; for PROPORTIONAL, 0 when not said
 * @param points what the ratings 0, 1, 2 and so on are worth; for POINTS alone, empty otherwise
 * @param gates what must hold beside the score for somebody to be ready
 * @param strength what a piece of evidence is worth; null for the usual, which {@link #worth} answers
 * @param proof what a verdict must stand on beside the score; null for the usual, which {@link #proofRules} answers
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ReadinessPolicy(
        @Min(1) @Max(20) int minimumEvidence,

        @NotNull @DecimalMin("0") @DecimalMax("1") @Digits(integer = 1, fraction = 6) @Schema(examples = "0.5")
        BigDecimal attestedShare,

        @NotNull @DecimalMin("0") @DecimalMax("1") @Digits(integer = 1, fraction = 6) @Schema(examples = "0.5")
        BigDecimal coverageFloor,

        @NotNull @DecimalMin("0") @DecimalMax("1") @Digits(integer = 1, fraction = 6) @Schema(examples = "0.6")
        BigDecimal nearlyShare,

        @NotNull @DecimalMin("0") @DecimalMax("1") @Digits(integer = 1, fraction = 6) @Schema(examples = "0.8")
        BigDecimal readyShare,

        @Min(0) @Max(60) int sustainedMonths,
        @Min(1) @Max(120) int recencyMonths,
        @Schema(examples = "SHARE") Combine combine,

        @DecimalMin("0") @Digits(integer = 6, fraction = 6) @Schema(examples = "2.5")
        BigDecimal nearlyScore,

        @DecimalMin("0") @Digits(integer = 6, fraction = 6) @Schema(examples = "2.8")
        BigDecimal readyScore,

        @DecimalMin("0") @DecimalMax("100") @Digits(integer = 3, fraction = 6) @Schema(examples = "1")
        BigDecimal minimumRating,

        @Size(max = 20) @Schema(examples = "[0, 1, 3, 6, 12, 20]")
        List<@NotNull @DecimalMin("0") @Digits(integer = 6, fraction = 6) BigDecimal> points,

        @Size(max = 20) List<@Valid @NotNull Gate> gates,
        @Valid EvidenceStrength strength,
        @Valid ProofRules proof) {

    /** What is not said is the usual: SHARE, no points, no gates. */
    public ReadinessPolicy {
        combine = combine == null ? Combine.SHARE : combine;
        points = points == null ? List.of() : points.stream().toList();
        gates = gates == null ? List.of() : gates.stream().toList();
    }

    /** One whose verdicts stand on the usual. */
    public ReadinessPolicy(
            int minimumEvidence,
            BigDecimal attestedShare,
            BigDecimal coverageFloor,
            BigDecimal nearlyShare,
            BigDecimal readyShare,
            int sustainedMonths,
            int recencyMonths,
            Combine combine,
            BigDecimal nearlyScore,
            BigDecimal readyScore,
            BigDecimal minimumRating,
            List<BigDecimal> points,
            List<Gate> gates,
            EvidenceStrength strength) {
        this(
                minimumEvidence,
                attestedShare,
                coverageFloor,
                nearlyShare,
                readyShare,
                sustainedMonths,
                recencyMonths,
                combine,
                nearlyScore,
                readyScore,
                minimumRating,
                points,
                gates,
                strength,
                null);
    }

    /** The same at a level that asks for scores of its own; itself when it asks for none. */
    public ReadinessPolicy at(LevelScores level) {
        return level == null ? this : with(level.nearly(), level.ready(), strength, proof);
    }

    /** The same with another strength of evidence; null for the usual. */
    public ReadinessPolicy with(EvidenceStrength other) {
        return with(other, proof);
    }

    /** The same whose verdicts stand on something else; null for the usual. */
    public ReadinessPolicy with(ProofRules other) {
        return with(strength, other);
    }

    private ReadinessPolicy with(EvidenceStrength otherStrength, ProofRules otherProof) {
        return with(nearlyScore, readyScore, otherStrength, otherProof);
    }

    private ReadinessPolicy with(
            BigDecimal otherNearly, BigDecimal otherReady, EvidenceStrength otherStrength, ProofRules otherProof) {
        return new ReadinessPolicy(
                minimumEvidence,
                attestedShare,
                coverageFloor,
                nearlyShare,
                readyShare,
                sustainedMonths,
                recencyMonths,
                combine,
                otherNearly,
                otherReady,
                minimumRating,
                points,
                gates,
                otherStrength,
                otherProof);
    }

    /** What holds for a framework that says nothing about it. */
    public static ReadinessPolicy standard() {
        return new ReadinessPolicy(
                1,
                new BigDecimal("0.5"),
                new BigDecimal("0.5"),
                new BigDecimal("0.6"),
                new BigDecimal("0.8"),
                6,
                24,
                Combine.SHARE,
                null,
                null,
                null,
                List.of(),
                List.of(),
                null);
    }

    /** Whether the answer depends on ratings, and not only on what is met. */
    public boolean readsRatings() {
        return combine != Combine.ALL && combine != Combine.SHARE || !gates.isEmpty();
    }

    /** What a piece of evidence is worth. */
    public EvidenceStrength worth() {
        return strength == null ? EvidenceStrength.usual() : strength;
    }

    /** What a verdict must stand on beside the score. */
    public ProofRules proofRules() {
        return proof == null ? ProofRules.usual() : proof;
    }

    /** The share of the required weight that ready needs to be shown, however the score is made. */
    public BigDecimal shownShare() {
        return combine == Combine.ALL ? BigDecimal.ONE : readyShare;
    }

    /** What the score must reach for a standing above BELOW. */
    public BigDecimal nearly() {
        return combine.isShare() ? nearlyShare : nearlyScore;
    }

    /** What the score must reach for READY. */
    public BigDecimal ready() {
        if (combine == Combine.ALL) {
            return BigDecimal.ONE;
        }
        return combine.isShare() ? readyShare : readyScore;
    }
}
