package org.nextlevel.engine.policy;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A policy by what it says other than the usual, named as in {@link ReadinessPolicy}. It never changes: each word answers
 * another one, so that several policies may begin with the same words.
 */
public final class PolicyBuilder {
    private int minimumEvidence;
    private BigDecimal attestedShare;
    private BigDecimal coverageFloor;
    private BigDecimal nearlyShare;
    private BigDecimal readyShare;
    private int sustainedMonths;
    private int recencyMonths;
    private Combine combine;
    private @Nullable BigDecimal nearlyScore;
    private @Nullable BigDecimal readyScore;
    private @Nullable BigDecimal minimumRating;
    private List<BigDecimal> points;
    private List<Gate> gates;
    private @Nullable EvidenceStrength strength;
    private @Nullable ProofRules proof;

    private PolicyBuilder(ReadinessPolicy policy) {
        minimumEvidence = policy.minimumEvidence();
        attestedShare = policy.attestedShare();
        coverageFloor = policy.coverageFloor();
        nearlyShare = policy.nearlyShare();
        readyShare = policy.readyShare();
        sustainedMonths = policy.sustainedMonths();
        recencyMonths = policy.recencyMonths();
        combine = policy.combine();
        nearlyScore = policy.nearlyScore();
        readyScore = policy.readyScore();
        minimumRating = policy.minimumRating();
        points = policy.points();
        gates = policy.gates();
        strength = policy.strength();
        proof = policy.proof();
    }

    /** That of a framework that says nothing about it. */
    public static PolicyBuilder usual() {
        return new PolicyBuilder(ReadinessPolicy.standard());
    }

    public PolicyBuilder minimumEvidence(int pieces) {
        return but(policy -> policy.minimumEvidence = pieces);
    }

    public PolicyBuilder attestedShare(BigDecimal share) {
        return but(policy -> policy.attestedShare = share);
    }

    public PolicyBuilder coverageFloor(BigDecimal share) {
        return but(policy -> policy.coverageFloor = share);
    }

    /** The shares for nearly and for ready. */
    public PolicyBuilder shares(String nearly, String ready) {
        return nearlyShare(new BigDecimal(nearly)).readyShare(new BigDecimal(ready));
    }

    public PolicyBuilder nearlyShare(BigDecimal share) {
        return but(policy -> policy.nearlyShare = share);
    }

    public PolicyBuilder readyShare(BigDecimal share) {
        return but(policy -> policy.readyShare = share);
    }

    public PolicyBuilder sustainedMonths(int months) {
        return but(policy -> policy.sustainedMonths = months);
    }

    public PolicyBuilder recencyMonths(int months) {
        return but(policy -> policy.recencyMonths = months);
    }

    public PolicyBuilder combine(Combine way) {
        return but(policy -> policy.combine = way);
    }

    /** The scores for nearly and for ready. */
    public PolicyBuilder scores(String nearly, String ready) {
        return nearlyScore(new BigDecimal(nearly)).readyScore(new BigDecimal(ready));
    }

    public PolicyBuilder nearlyScore(@Nullable BigDecimal score) {
        return but(policy -> policy.nearlyScore = score);
    }

    public PolicyBuilder readyScore(@Nullable BigDecimal score) {
        return but(policy -> policy.readyScore = score);
    }

    public PolicyBuilder minimumRating(@Nullable BigDecimal rating) {
        return but(policy -> policy.minimumRating = rating);
    }

    /** What the ratings 0, 1, 2 and so on are worth. */
    public PolicyBuilder points(int... points) {
        return points(Arrays.stream(points).mapToObj(BigDecimal::valueOf).toList());
    }

    public PolicyBuilder points(List<BigDecimal> worth) {
        return but(policy -> policy.points = worth);
    }

    public PolicyBuilder gates(Gate... all) {
        return gates(List.of(all));
    }

    public PolicyBuilder gates(List<Gate> all) {
        return but(policy -> policy.gates = all);
    }

    public PolicyBuilder strength(@Nullable EvidenceStrength worth) {
        return but(policy -> policy.strength = worth);
    }

    public PolicyBuilder proof(@Nullable ProofRules rules) {
        return but(policy -> policy.proof = rules);
    }

    public ReadinessPolicy build() {
        return new ReadinessPolicy(
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
                proof);
    }

    private PolicyBuilder but(Consumer<PolicyBuilder> change) {
        PolicyBuilder other = new PolicyBuilder(build());
        change.accept(other);
        return other;
    }
}
