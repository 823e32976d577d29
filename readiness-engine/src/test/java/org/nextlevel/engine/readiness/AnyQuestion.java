package org.nextlevel.engine.readiness;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.nextlevel.engine.policy.Combine;
import org.nextlevel.engine.policy.EvidenceStrength;
import org.nextlevel.engine.policy.Gate;
import org.nextlevel.engine.policy.LastWord;
import org.nextlevel.engine.policy.PolicyBuilder;
import org.nextlevel.engine.policy.PolicyCheck;
import org.nextlevel.engine.policy.ProofRules;
import org.nextlevel.engine.policy.ReadinessPolicy;
import org.nextlevel.engine.readiness.evidence.AttestationMark;
import org.nextlevel.engine.readiness.evidence.EvidenceClaim;
import org.nextlevel.engine.readiness.evidence.EvidenceFact;
import org.nextlevel.engine.readiness.evidence.NoOpportunity;
import org.nextlevel.engine.readiness.evidence.NoOpportunityReason;
import org.nextlevel.engine.readiness.evidence.Statement;
import org.nextlevel.engine.readiness.evidence.StatementOutcome;
import org.nextlevel.engine.readiness.requirement.Requirement;

/** Whatever can be published and told, however unlikely: often at its bounds. The same for the same seed. */
final class AnyQuestion {
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

    private static final List<String> LEVELS = List.of("engineer", "senior", "lead", "director", "unknown");
    private static final LocalDate FIRST = LocalDate.of(1970, 1, 1);

    private final Random random;

    AnyQuestion(long seed) {
        random = new Random(seed);
    }

    ReadinessQuestion question() {
        return new ReadinessQuestion(some(7, this::requirement), policy(), some(9, this::fact), excuses(), day());
    }

    /** At most one a competency: those of one never overlap. */
    private List<NoOpportunity> excuses() {
        return RandomEvidence.COMPETENCIES.stream()
                .filter(_ -> random.nextInt(4) == 0)
                .map(this::excuse)
                .toList();
    }

    /** One that may be published. */
    private ReadinessPolicy policy() {
        while (true) {
            ReadinessPolicy drawn = drawn(one(Combine.values()));
            if (PolicyCheck.faults(drawn, Set.copyOf(RandomEvidence.COMPETENCIES))
                    .isEmpty()) {
                return drawn;
            }
        }
    }

    private ReadinessPolicy drawn(Combine combine) {
        boolean isScore = !combine.isShare();
        return PolicyBuilder.usual()
                .minimumEvidence(number(1, 20))
                .attestedShare(share())
                .coverageFloor(share())
                .nearlyShare(share())
                .readyShare(share())
                .sustainedMonths(number(0, 60))
                .recencyMonths(number(1, 120))
                .combine(combine)
                .nearlyScore(isScore ? score() : null)
                .readyScore(isScore ? score() : null)
                .minimumRating(
                        combine == Combine.PROPORTIONAL
                                ? one(score(), BigDecimal.ZERO, new BigDecimal("100"), null)
                                : null)
                .points(combine == Combine.POINTS ? points() : List.of())
                .gates(some(3, () -> new Gate("gate-" + random.nextInt(1_000), one(CONDITIONS), "Not yet.")))
                .strength(maybe(this::strength))
                .proof(maybe(this::proof))
                .build();
    }

    private List<BigDecimal> points() {
        return Stream.generate(this::score).limit(number(1, 20)).sorted().toList();
    }

    private ProofRules proof() {
        return new ProofRules(
                maybe(this::share),
                maybe(this::share),
                maybe(() -> number(1, 100)),
                maybe(() -> one(LastWord.values())));
    }

    private EvidenceStrength strength() {
        boolean fades = random.nextBoolean();
        List<BigDecimal> rising = Stream.generate(() -> one(share(), new BigDecimal("20"), new BigDecimal("0.000001")))
                .limit(4)
                .sorted()
                .toList();
        return new EvidenceStrength(
                one(new BigDecimal("0.000001"), BigDecimal.ONE, new BigDecimal("20")),
                rising.get(2).signum() == 0 ? null : rising.get(2),
                maybe(() -> rising.get(3)),
                maybe(() -> rising.get(1)),
                maybe(() -> rising.get(0)),
                maybe(this::share),
                fades ? number(1, 120) : null,
                fades ? share() : null);
    }

    private Requirement requirement() {
        String competency = one(RandomEvidence.COMPETENCIES);
        BigDecimal weight = one(new BigDecimal("0.000001"), BigDecimal.ONE, new BigDecimal("1000"));
        return Facts.requirement(competency, competency, one("senior", "lead"), random.nextInt(4) > 0, weight);
    }

    private EvidenceFact fact() {
        return new EvidenceFact(
                id(),
                Facts.OWNER,
                day(),
                random.nextBoolean(),
                some(4, this::claim),
                some(4, this::statement),
                maybe(() -> new UUID(5, random.nextInt(2))));
    }

    private EvidenceClaim claim() {
        String competency = one(RandomEvidence.COMPETENCIES);
        return new EvidenceClaim(competency, one(LEVELS), maybe(() -> one(LEVELS) + "." + competency));
    }

    private Statement statement() {
        return new Statement(
                random.nextInt(6) == 0 ? Facts.OWNER : new UUID(7, random.nextInt(3)),
                one(StatementOutcome.values()),
                Instant.ofEpochSecond(random.nextInt(3)),
                maybe(() -> one(LEVELS)),
                maybe(() -> one("MANAGER", "ABOVE", "PEER", "REPORT", "OTHER")),
                EnumSet.copyOf(List.of(one(AttestationMark.values()), one(AttestationMark.values()))),
                null,
                maybe(() -> Set.copyOf(some(3, this::claim))),
                random.nextBoolean());
    }

    private NoOpportunity excuse(String competency) {
        return new NoOpportunity(
                competency,
                one(NoOpportunityReason.values()),
                day(),
                maybe(this::day),
                one(NoOpportunity.Standing.values()),
                maybe(this::id),
                maybe(() -> Instant.EPOCH));
    }

    private LocalDate day() {
        return one(
                Facts.TODAY,
                Facts.TODAY.minusDays(random.nextInt(1_500)),
                Facts.TODAY.plusDays(random.nextInt(400)),
                one(FIRST, LocalDate.of(2024, 2, 29), LocalDate.of(9999, 12, 31)));
    }

    private BigDecimal share() {
        return one(
                BigDecimal.ZERO, BigDecimal.ONE, new BigDecimal("0.000001"), BigDecimal.valueOf(random.nextInt(11), 1));
    }

    private BigDecimal score() {
        return one(BigDecimal.ZERO, new BigDecimal("999999.999999"), BigDecimal.valueOf(random.nextInt(60), 1));
    }

    private UUID id() {
        return new UUID(random.nextLong(), random.nextLong());
    }

    private int number(int least, int most) {
        return one(least, most, least + random.nextInt(most - least + 1));
    }

    private <T> T maybe(Supplier<T> drawn) {
        return random.nextBoolean() ? drawn.get() : null;
    }

    private <T> List<T> some(int most, Supplier<T> drawn) {
        List<T> some = new ArrayList<>();
        for (int i = random.nextInt(most + 1); i > 0; i--) {
            some.add(drawn.get());
        }
        return some;
    }

    @SafeVarargs
    private <T> T one(T... things) {
        return things[random.nextInt(things.length)];
    }

    private <T> T one(List<T> things) {
        return things.get(random.nextInt(things.size()));
    }
}
