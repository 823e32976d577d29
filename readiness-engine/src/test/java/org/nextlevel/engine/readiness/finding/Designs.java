package org.nextlevel.engine.readiness.finding;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nextlevel.engine.policy.ProofRules;
import org.nextlevel.engine.policy.ReadinessPolicy;
import org.nextlevel.engine.readiness.evidence.EvidenceClaim;
import org.nextlevel.engine.readiness.evidence.EvidenceFact;
import org.nextlevel.engine.readiness.evidence.Statement;
import org.nextlevel.engine.readiness.evidence.StatementOutcome;
import org.nextlevel.engine.readiness.requirement.Requirement;

/** Requirements of a lead and confirmed pieces on them, of which one demonstrates a single requirement. */
final class Designs {
    static final LocalDate TODAY = LocalDate.of(2026, 6, 30);
    static final ReadinessPolicy POLICY = ReadinessPolicy.standard().with(new ProofRules(null, null, 1, null));

    private Designs() {}

    static EvidenceFact piece(int number, LocalDate day, @Nullable UUID text, String... competencies) {
        return new EvidenceFact(
                new UUID(2, number),
                new UUID(0, 1),
                day,
                false,
                Arrays.stream(competencies)
                        .map(competency -> new EvidenceClaim(competency, "lead", null))
                        .toList(),
                List.of(new Statement(
                        new UUID(0, 2), StatementOutcome.CONFIRMED, Instant.EPOCH, null, "PEER", Set.of())),
                text);
    }

    static Requirement requirement(String competency, String expectation, boolean required, boolean own, int weight) {
        return new Requirement(
                expectation,
                competency,
                competency,
                "lead",
                "Lead",
                "Does " + competency,
                required,
                own,
                BigDecimal.valueOf(weight),
                Set.of("lead"),
                3,
                List.of());
    }

    static Requirement requirement(String competency) {
        return requirement(competency, "lead." + competency, true, true, 1);
    }
}
