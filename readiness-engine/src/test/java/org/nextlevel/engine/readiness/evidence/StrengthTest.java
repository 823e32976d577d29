package org.nextlevel.engine.readiness.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.engine.policy.EvidenceStrength;
import org.nextlevel.engine.policy.ReadinessPolicy;
import org.nextlevel.engine.readiness.Assessment;
import org.nextlevel.engine.readiness.Facts;
import org.nextlevel.engine.readiness.RandomEvidence;
import org.nextlevel.engine.readiness.Readiness;
import org.nextlevel.engine.readiness.ReadinessQuestion;
import org.nextlevel.engine.readiness.change.ReadinessStep;
import org.nextlevel.engine.readiness.change.ReadinessStepKind;
import org.nextlevel.engine.readiness.finding.RequirementFinding;
import org.nextlevel.engine.readiness.finding.RequirementState;
import org.nextlevel.testkit.seed.EverySeed;

/** What a piece is worth is the policy's to say, and a word that says more never counts less. */
@Tag("M9.3")
class StrengthTest {
    @EverySeed
    void confirmingAndAddingNeverLowerAnythingWhateverTheStrength(long seed) {
        Random random = new Random(seed);
        ReadinessPolicy policy = Facts.POLICY.with(strength(random));
        var people = new RandomEvidence(seed);
        List<EvidenceFact> evidence = people.some(14);
        ReadinessQuestion question = Facts.question(policy, evidence);
        Assessment before = Readiness.assess(question);
        for (EvidenceFact fact : evidence) {
            ReadinessStep confirm = new ReadinessStep(
                    ReadinessStepKind.CONFIRM, null, null, null, null, null, 1, List.of(fact.id()), null);
            atLeast(before, Readiness.assess(Facts.with(question, List.of(confirm))));
        }
        List<EvidenceFact> more = new ArrayList<>(evidence);
        more.add(people.supporting());
        atLeast(before, Readiness.assess(question.with(more)));
    }

    @EverySeed
    void nothingChangesByTimeBeforeTheNextReview(long seed) {
        Random random = new Random(seed);
        ReadinessQuestion question =
                Facts.question(Facts.POLICY.with(strength(random)), new RandomEvidence(seed).some(14));
        Assessment now = Readiness.assess(question);
        LocalDate review = now.nextReview(question);
        for (int days = 1;
                days < 400 && (review == null || Facts.TODAY.plusDays(days).isBefore(review));
                days += 3) {
            Assessment later = Readiness.assess(question.on(Facts.TODAY.plusDays(days)));
            assertThat(later.verdict()).isEqualTo(now.verdict());
            assertThat(later.findings()).isEqualTo(now.findings());
        }
    }

    @Test
    void aConfirmationByTheManagerMayWeighMore() {
        ReadinessPolicy policy = Facts.POLICY.with(
                new EvidenceStrength(new BigDecimal("2"), null, new BigDecimal("2"), null, null, null, null, null));
        List<EvidenceFact> evidence = List.of(
                Facts.told(1, "Design at lead, 2 months ago, confirmed by the manager"),
                Facts.told(2, "Mentoring at lead, 2 months ago, confirmed by a colleague"));
        List<RequirementFinding> findings =
                Readiness.assess(Facts.question(policy, evidence)).findings();
        assertThat(findings.get(1).state()).isEqualTo(RequirementState.DEMONSTRATED);
        assertThat(findings.get(2).state()).isEqualTo(RequirementState.EMERGING);
    }

    private static void atLeast(Assessment before, Assessment after) {
        assertThat(after.verdict()).isGreaterThanOrEqualTo(before.verdict());
        for (int i = 0; i < before.findings().size(); i++) {
            assertThat(after.findings().get(i).sum())
                    .isGreaterThanOrEqualTo(before.findings().get(i).sum());
        }
    }

    private static EvidenceStrength strength(Random random) {
        BigDecimal unattested = quarters(random.nextInt(3));
        BigDecimal partly = unattested.add(quarters(random.nextInt(3)));
        BigDecimal confirmed = partly.add(quarters(1 + random.nextInt(3)));
        boolean fades = random.nextBoolean();
        return new EvidenceStrength(
                quarters(3 + random.nextInt(4)),
                confirmed,
                confirmed.add(quarters(random.nextInt(3))),
                partly,
                unattested,
                quarters(random.nextInt(3)),
                fades ? 1 + random.nextInt(24) : null,
                fades ? quarters(random.nextInt(5)) : null);
    }

    private static BigDecimal quarters(int number) {
        return new BigDecimal("0.25").multiply(BigDecimal.valueOf(number));
    }
}
