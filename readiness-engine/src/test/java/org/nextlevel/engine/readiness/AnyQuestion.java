package org.nextlevel.engine.readiness;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
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
    private static final List<String> LEVELS = List.of("engineer", "senior", "lead", "director", "unknown");
    private static final LocalDate FIRST = LocalDate.of(1970, 1, 1);

    private final Draw draw;

    AnyQuestion(long seed) {
        draw = new Draw(seed);
    }

    ReadinessQuestion question() {
        return new ReadinessQuestion(
                draw.some(7, this::requirement),
                new AnyPolicy(draw).policy(),
                draw.some(9, this::fact),
                excuses(),
                day());
    }

    /** At most one a competency: those of one never overlap. */
    private List<NoOpportunity> excuses() {
        return RandomEvidence.COMPETENCIES.stream()
                .filter(_ -> draw.below(4) == 0)
                .map(this::excuse)
                .toList();
    }

    private Requirement requirement() {
        String competency = draw.one(RandomEvidence.COMPETENCIES);
        BigDecimal weight = draw.one(new BigDecimal("0.000001"), BigDecimal.ONE, new BigDecimal("1000"));
        return Facts.requirement(competency, competency, draw.one("senior", "lead"), draw.below(4) > 0, weight);
    }

    private EvidenceFact fact() {
        return new EvidenceFact(
                draw.id(),
                Facts.OWNER,
                day(),
                draw.either(),
                draw.some(4, this::claim),
                draw.some(4, this::statement),
                draw.maybe(() -> new UUID(5, draw.below(2))));
    }

    private EvidenceClaim claim() {
        String competency = draw.one(RandomEvidence.COMPETENCIES);
        return new EvidenceClaim(competency, draw.one(LEVELS), draw.maybe(() -> draw.one(LEVELS) + "." + competency));
    }

    private Statement statement() {
        return new Statement(
                draw.below(6) == 0 ? Facts.OWNER : new UUID(7, draw.below(3)),
                draw.one(StatementOutcome.values()),
                Instant.ofEpochSecond(draw.below(3)),
                draw.maybe(() -> draw.one(LEVELS)),
                draw.maybe(() -> draw.one("MANAGER", "ABOVE", "PEER", "REPORT", "OTHER")),
                EnumSet.copyOf(List.of(draw.one(AttestationMark.values()), draw.one(AttestationMark.values()))),
                null,
                draw.maybe(() -> Set.copyOf(draw.some(3, this::claim))),
                draw.either());
    }

    private NoOpportunity excuse(String competency) {
        return new NoOpportunity(
                competency,
                draw.one(NoOpportunityReason.values()),
                day(),
                draw.maybe(this::day),
                draw.one(NoOpportunity.Standing.values()),
                draw.maybe(draw::id),
                draw.maybe(() -> Instant.EPOCH));
    }

    private LocalDate day() {
        return draw.one(
                Facts.TODAY,
                Facts.TODAY.minusDays(draw.below(1_500)),
                Facts.TODAY.plusDays(draw.below(400)),
                draw.one(FIRST, LocalDate.of(2024, 2, 29), LocalDate.of(9999, 12, 31)));
    }
}
