package org.nextlevel.engine.readiness;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.nextlevel.engine.policy.Combine;
import org.nextlevel.engine.policy.EvidenceStrength;
import org.nextlevel.engine.policy.Gate;
import org.nextlevel.engine.policy.PolicyBuilder;
import org.nextlevel.engine.policy.ProofRules;
import org.nextlevel.engine.policy.ReadinessPolicy;
import org.nextlevel.engine.readiness.evidence.NoOpportunity;
import org.nextlevel.engine.readiness.evidence.NoOpportunityReason;
import org.nextlevel.engine.readiness.requirement.Requirement;

/** What a company might ask for and how it might add it up, of each of the five kinds, the same for the same seed. */
public final class RandomFramework {
    private static final List<String> LEVELS = List.of("senior", "lead", "lead");
    private final Random random;

    public RandomFramework(long seed) {
        random = new Random(seed);
    }

    /** Somebody's question in it. */
    public ReadinessQuestion question() {
        List<String> asked = some(RandomEvidence.COMPETENCIES, 2);
        return new ReadinessQuestion(
                asked.stream().map(this::requirement).toList(),
                policy(Combine.values()[random.nextInt(Combine.values().length)], asked),
                new RandomEvidence(random.nextLong()).some(16),
                some(asked, 0).stream()
                        .limit(1)
                        .map(name -> new NoOpportunity(name, NoOpportunityReason.OTHER, Facts.TODAY, null))
                        .toList(),
                Facts.TODAY);
    }

    private Requirement requirement(String key) {
        return Facts.requirement(
                key,
                "The art of " + key,
                LEVELS.get(random.nextInt(LEVELS.size())),
                random.nextInt(6) > 0,
                BigDecimal.valueOf(1L + random.nextInt(3)));
    }

    private ReadinessPolicy policy(Combine combine, List<String> asked) {
        boolean isScore = !combine.isShare();
        int most = combine == Combine.POINTS ? 3 * asked.size() : 3;
        BigDecimal nearly = share(2, 7);
        return PolicyBuilder.usual()
                .minimumEvidence(1 + random.nextInt(2))
                .attestedShare(share(0, 8))
                .coverageFloor(share(0, 6))
                .nearlyShare(nearly)
                .readyShare(nearly.max(share(4, 10)))
                .sustainedMonths(random.nextInt(12))
                .recencyMonths(12 + random.nextInt(24))
                .combine(combine)
                .nearlyScore(isScore ? nearly.multiply(BigDecimal.valueOf(most)) : null)
                .readyScore(isScore ? nearly.max(share(4, 10)).multiply(BigDecimal.valueOf(most)) : null)
                .minimumRating(combine == Combine.PROPORTIONAL ? BigDecimal.valueOf(random.nextInt(2)) : null)
                .points(combine == Combine.POINTS ? new int[] {0, 1, 2, 4} : new int[0])
                .gates(gates(asked))
                .strength(random.nextBoolean() ? null : strength())
                .proof(
                        random.nextBoolean()
                                ? null
                                : new ProofRules(share(0, 10), share(0, 8), 1 + random.nextInt(4), null))
                .build();
    }

    private List<Gate> gates(List<String> asked) {
        String one = asked.get(random.nextInt(asked.size()));
        List<String> conditions = List.of(
                "met." + one,
                "evidence." + one + " >= 2",
                "rating." + one + " >= expected." + one,
                "metShare >= 0.5 && attestedShare >= 0.25",
                "score >= 1.0 || attested." + one);
        return some(conditions, 0).stream()
                .limit(2)
                .map(condition -> new Gate("gate-" + condition.hashCode(), condition, "Something must hold."))
                .toList();
    }

    private EvidenceStrength strength() {
        return new EvidenceStrength(
                BigDecimal.valueOf(1L + random.nextInt(2)),
                null,
                new BigDecimal("1.5"),
                share(4, 10),
                share(0, 4),
                share(0, 3),
                6 + random.nextInt(12),
                share(0, 10));
    }

    private BigDecimal share(int from, int until) {
        return BigDecimal.valueOf(from + random.nextInt(until - from + 1), 1);
    }

    private <T> List<T> some(List<T> things, int least) {
        List<T> some = new ArrayList<>(things);
        while (some.size() > least && (some.size() == things.size() || random.nextInt(3) > 0)) {
            some.remove(random.nextInt(some.size()));
        }
        return some;
    }
}
