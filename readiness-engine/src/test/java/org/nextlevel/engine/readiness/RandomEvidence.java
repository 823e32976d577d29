package org.nextlevel.engine.readiness;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.nextlevel.engine.readiness.evidence.EvidenceClaim;
import org.nextlevel.engine.readiness.evidence.EvidenceFact;
import org.nextlevel.engine.readiness.evidence.Statement;
import org.nextlevel.engine.readiness.evidence.StatementOutcome;

/** Evidence as people might log it, the same for the same seed. */
public final class RandomEvidence {
    static final List<String> COMPETENCIES =
            List.of("Delivery", "Design", "Mentoring", "Planning", "Communication", "Hiring", "Juggling");
    private static final List<String> LEVELS = List.of("engineer", "senior", "lead", "lead", "director");
    private final Random random;

    public RandomEvidence(long seed) {
        random = new Random(seed);
    }

    public List<EvidenceFact> some(int most) {
        List<EvidenceFact> evidence = new ArrayList<>();
        int size = random.nextInt(most + 1);
        for (int i = 0; i < size; i++) {
            evidence.add(fact(one(LEVELS), random.nextInt(30), attestations(random.nextInt(3))));
        }
        return evidence;
    }

    /** Recent, at the target level, and disputed by nobody. */
    public EvidenceFact supporting() {
        return fact("lead", random.nextInt(24), List.of());
    }

    EvidenceFact atLevel(String level) {
        return fact(level, random.nextInt(24), attestations(1));
    }

    private EvidenceFact fact(String level, int months, List<Statement> attestations) {
        return new EvidenceFact(
                id(),
                Facts.OWNER,
                Facts.TODAY.minusMonths(months).minusDays(random.nextInt(3)),
                List.of(new EvidenceClaim(one(COMPETENCIES), level, null)),
                attestations);
    }

    private List<Statement> attestations(int number) {
        List<Statement> attestations = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            var outcome = one(List.of(StatementOutcome.values()));
            UUID attester = random.nextInt(5) == 0 ? Facts.OWNER : new UUID(7, random.nextInt(3));
            attestations.add(new Statement(
                    attester,
                    outcome,
                    Instant.ofEpochSecond(random.nextInt(3)),
                    null,
                    one(List.of("PEER", "PEER", "MANAGER", "ABOVE", "REPORT", "OTHER")),
                    Set.of()));
        }
        return attestations;
    }

    private UUID id() {
        return new UUID(random.nextLong(), random.nextLong());
    }

    private <T> T one(List<T> things) {
        return things.get(random.nextInt(things.size()));
    }
}
