package org.nextlevel.engine.readiness;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.nextlevel.engine.policy.Combine;
import org.nextlevel.engine.policy.EvidenceStrength;
import org.nextlevel.engine.policy.Gate;
import org.nextlevel.engine.policy.LastWord;
import org.nextlevel.engine.policy.PolicyBuilder;
import org.nextlevel.engine.policy.PolicyCheck;
import org.nextlevel.engine.policy.ProofRules;
import org.nextlevel.engine.policy.ReadinessPolicy;

/** Whatever policy can be published, however unlikely. */
final class AnyPolicy {
    /** What a framework may say, and what none does: each is a condition without a fault. */
    private static final List<String> CONDITIONS = List.of(
            "true",
            "met.Delivery",
            "rating.Design / (evidence.Design - evidence.Design) > 1",
            "evidence.Hiring / evidence.Planning > 0",
            "double(evidence.Design) / expected.Design >= metShare",
            "met.exists(k, met[k]) && met.all(k, k in rating)",
            "has(met.Juggling) && attested.Juggling",
            "'Design' in rating ? rating.Design >= 2.0 : monthsSustained > 3",
            "size(met) > 0 && score / double(size(met)) > 0.5",
            "score >= 999999.0 || attestedShare < 0.0");

    private final Draw draw;

    AnyPolicy(Draw draw) {
        this.draw = draw;
    }

    /** One that may be published. */
    ReadinessPolicy policy() {
        while (true) {
            ReadinessPolicy drawn = drawn(draw.one(Combine.values()));
            if (PolicyCheck.faults(drawn, Set.copyOf(RandomEvidence.COMPETENCIES))
                    .isEmpty()) {
                return drawn;
            }
        }
    }

    private ReadinessPolicy drawn(Combine combine) {
        boolean isScore = !combine.isShare();
        return PolicyBuilder.usual()
                .minimumEvidence(draw.number(1, 20))
                .attestedShare(draw.share())
                .coverageFloor(draw.share())
                .nearlyShare(draw.share())
                .readyShare(draw.share())
                .sustainedMonths(draw.number(0, 60))
                .recencyMonths(draw.number(1, 120))
                .combine(combine)
                .nearlyScore(isScore ? score() : null)
                .readyScore(isScore ? score() : null)
                .minimumRating(
                        combine == Combine.PROPORTIONAL
                                ? draw.one(score(), BigDecimal.ZERO, new BigDecimal("100"), null)
                                : null)
                .points(combine == Combine.POINTS ? points() : List.of())
                .gates(draw.some(3, () -> new Gate("gate-" + draw.below(1_000), draw.one(CONDITIONS), "Not yet.")))
                .strength(draw.maybe(this::strength))
                .proof(draw.maybe(this::proof))
                .build();
    }

    private List<BigDecimal> points() {
        return Stream.generate(this::score).limit(draw.number(1, 20)).sorted().toList();
    }

    private ProofRules proof() {
        return new ProofRules(
                draw.maybe(draw::share),
                draw.maybe(draw::share),
                draw.maybe(() -> draw.number(1, 100)),
                draw.maybe(() -> draw.one(LastWord.values())));
    }

    private EvidenceStrength strength() {
        boolean fades = draw.either();
        List<BigDecimal> rising = Stream.generate(
                        () -> draw.one(draw.share(), new BigDecimal("20"), new BigDecimal("0.000001")))
                .limit(4)
                .sorted()
                .toList();
        return new EvidenceStrength(
                draw.one(new BigDecimal("0.000001"), BigDecimal.ONE, new BigDecimal("20")),
                rising.get(2).signum() == 0 ? null : rising.get(2),
                draw.maybe(() -> rising.get(3)),
                draw.maybe(() -> rising.get(1)),
                draw.maybe(() -> rising.get(0)),
                draw.maybe(draw::share),
                fades ? draw.number(1, 120) : null,
                fades ? draw.share() : null);
    }

    private BigDecimal score() {
        return draw.one(BigDecimal.ZERO, new BigDecimal("999999.999999"), BigDecimal.valueOf(draw.below(60), 1));
    }
}
