package org.nextlevel.benchmarks.engine;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.nextlevel.engine.policy.ReadinessPolicy;
import org.nextlevel.engine.readiness.ReadinessQuestion;
import org.nextlevel.engine.readiness.evidence.EvidenceClaim;
import org.nextlevel.engine.readiness.evidence.EvidenceFact;
import org.nextlevel.engine.readiness.evidence.Statement;
import org.nextlevel.engine.readiness.evidence.StatementOutcome;
import org.nextlevel.engine.readiness.requirement.Requirement;

/** A level of 30 requirements, and people who show two thirds of them with more and less evidence; the same each time. */
final class Questions {
    private static final int REQUIREMENTS = 30;
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 30);
    private static final UUID OWNER = new UUID(0, 1);

    private Questions() {}

    /** Of somebody with so many claims, each in a piece of evidence of its own. */
    static ReadinessQuestion ofSomebodyWith(int claims) {
        var random = new Random(claims);
        List<EvidenceFact> evidence =
                IntStream.range(0, claims).mapToObj(i -> piece(i, random)).toList();
        return new ReadinessQuestion(requirements(), policy(), evidence, List.of(), TODAY);
    }

    private static EvidenceFact piece(int number, Random random) {
        return new EvidenceFact(
                new UUID(2, number),
                OWNER,
                TODAY.minusDays(random.nextInt(900)),
                random.nextBoolean(),
                List.of(new EvidenceClaim("competency-" + random.nextInt(REQUIREMENTS * 2 / 3), level(random), null)),
                IntStream.range(0, random.nextInt(3))
                        .mapToObj(i -> said(i, random))
                        .toList());
    }

    private static String level(Random random) {
        return List.of("senior", "lead", "lead", "director").get(random.nextInt(4));
    }

    private static Statement said(int attester, Random random) {
        StatementOutcome outcome = random.nextInt(10) == 0 ? StatementOutcome.PARTLY : StatementOutcome.CONFIRMED;
        return new Statement(
                new UUID(3, attester), outcome, Instant.ofEpochSecond(random.nextInt(1_000)), null, "PEER", Set.of());
    }

    private static List<Requirement> requirements() {
        return IntStream.range(0, REQUIREMENTS)
                .mapToObj(i -> new Requirement(
                        "lead.competency-" + i,
                        "competency-" + i,
                        "Competency " + i,
                        "lead",
                        "Lead",
                        "Does it well.",
                        true,
                        i % 2 == 0,
                        BigDecimal.ONE,
                        Set.of("lead", "director"),
                        3,
                        List.of()))
                .toList();
    }

    private static ReadinessPolicy policy() {
        return new ReadinessPolicy(
                1,
                new BigDecimal("0.5"),
                new BigDecimal("0.5"),
                new BigDecimal("0.6"),
                new BigDecimal("0.8"),
                6,
                24,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }
}
