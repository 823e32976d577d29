package org.nextlevel.engine.readiness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.nextlevel.engine.policy.result.PolicyStanding;
import org.nextlevel.engine.readiness.evidence.AttestationMark;
import org.nextlevel.engine.readiness.evidence.EvidenceBuilder;
import org.nextlevel.engine.readiness.evidence.EvidenceClaim;
import org.nextlevel.engine.readiness.evidence.EvidenceFact;
import org.nextlevel.engine.readiness.evidence.NoOpportunity;
import org.nextlevel.engine.readiness.evidence.NoOpportunityReason;
import org.nextlevel.engine.readiness.evidence.Statement;
import org.nextlevel.engine.readiness.evidence.StatementBuilder;
import org.nextlevel.engine.readiness.evidence.StatementOutcome;
import org.nextlevel.testkit.seed.EverySeed;

/** What nobody gets by trying: with each seed, for pieces that claim several things. */
@Tag("M1.4")
class ForgeryPropertyTest {
    private static final List<String> ALL = List.of("Delivery", "Design", "Mentoring", "Planning", "Communication");

    @EverySeed
    void rewritingWhatWasConfirmedNeverRaisesAnything(long seed) {
        List<EvidenceFact> evidence = work(seed);
        Verdict before = verdict(evidence, List.of());
        List<EvidenceFact> rewritten = evidence.stream()
                .map(fact -> with(fact, said(fact, one -> confirms(one) ? unread(one) : one)))
                .toList();
        assertThat(verdict(rewritten, List.of())).isLessThanOrEqualTo(before);
    }

    @EverySeed
    void droppingAConfirmationNeverRaisesAnything(long seed) {
        List<EvidenceFact> evidence = work(seed);
        Random random = new Random(seed);
        Verdict before = verdict(evidence, List.of());
        List<EvidenceFact> dropped = evidence.stream()
                .map(fact -> with(
                        fact,
                        fact.attestations().stream()
                                .filter(one -> !confirms(one) || random.nextBoolean())
                                .toList()))
                .toList();
        assertThat(verdict(dropped, List.of())).isLessThanOrEqualTo(before);
    }

    @EverySeed
    void aRingNeverHelps(long seed) {
        List<EvidenceFact> evidence = work(seed);
        Random random = new Random(seed);
        Verdict before = verdict(evidence, List.of());
        List<EvidenceFact> inARing = evidence.stream()
                .map(fact -> with(fact, said(fact, one -> confirms(one) && random.nextBoolean() ? marked(one) : one)))
                .toList();
        assertThat(verdict(inARing, List.of())).isLessThanOrEqualTo(before);
    }

    @EverySeed
    @Tag("M9.2")
    void excusesBeyondTheCapAreTooLittleToJudgeAndNoneMakesReadyOfLessThanTheWholeList(long seed) {
        List<EvidenceFact> evidence = work(seed);
        List<String> names = new ArrayList<>(ALL);
        Collections.shuffle(names, new Random(seed));
        for (int number = 1; number <= ALL.size(); number++) {
            List<NoOpportunity> excuses = names.subList(0, number).stream()
                    .map(name -> new NoOpportunity(name, NoOpportunityReason.OTHER, Facts.TODAY, null))
                    .toList();
            Assessment assessment = assess(evidence, excuses);
            int excused = assessment.result().footing().excuses().excused();
            if (excused > 1) {
                assertThat(assessment.verdict()).isEqualTo(Verdict.INSUFFICIENT_EVIDENCE);
            } else if (assessment.verdict().compareTo(Verdict.READY) >= 0) {
                assertThat(assess(evidence, List.of()).result().byScore()).isEqualTo(PolicyStanding.READY);
            }
        }
    }

    @EverySeed
    @Tag("M9.7")
    void theOrderOfWhoConfirmedIsIrrelevant(long seed) {
        List<EvidenceFact> evidence = work(seed);
        List<EvidenceFact> shuffled = evidence.stream()
                .map(fact -> {
                    List<Statement> said = new ArrayList<>(fact.attestations());
                    Collections.shuffle(said, new Random(seed));
                    return with(fact, said);
                })
                .toList();
        assertThat(assess(shuffled, List.of())).isEqualTo(assess(evidence, List.of()));
    }

    @EverySeed
    void loggingTheSameAgainInTheSameWordsChangesNoVerdict(long seed) {
        List<EvidenceFact> evidence = work(seed).stream()
                .map(fact -> EvidenceBuilder.like(fact).inWordsOf(fact.id()).build())
                .toList();
        List<EvidenceFact> twice = Stream.concat(
                        evidence.stream(),
                        evidence.stream()
                                .map(fact -> EvidenceBuilder.like(fact)
                                        .id(new UUID(fact.id().getLeastSignificantBits(), 9))
                                        .said()
                                        .build()))
                .toList();
        assertThat(verdict(twice, List.of())).isEqualTo(verdict(evidence, List.of()));
    }

    private static List<EvidenceFact> work(long seed) {
        Random random = new Random(seed);
        return new RandomEvidence(seed)
                .some(14).stream()
                        .map(fact -> EvidenceBuilder.like(fact)
                                .claims(claims(random))
                                .build())
                        .toList();
    }

    private static List<EvidenceClaim> claims(Random random) {
        Set<EvidenceClaim> claims = new HashSet<>();
        int number = 1 + random.nextInt(ALL.size());
        for (int i = 0; i < number; i++) {
            claims.add(new EvidenceClaim(
                    ALL.get(random.nextInt(ALL.size())), random.nextInt(4) == 0 ? "senior" : "lead", null));
        }
        return List.copyOf(claims);
    }

    private static boolean confirms(Statement one) {
        return one.outcome() == StatementOutcome.CONFIRMED;
    }

    private static List<Statement> said(EvidenceFact fact, UnaryOperator<Statement> change) {
        return fact.attestations().stream().map(change).toList();
    }

    private static Statement unread(Statement one) {
        return StatementBuilder.like(one).covering().build();
    }

    private static Statement marked(Statement one) {
        return StatementBuilder.like(one).marked(AttestationMark.RING).build();
    }

    private static EvidenceFact with(EvidenceFact fact, List<Statement> attestations) {
        return EvidenceBuilder.like(fact).said(attestations).build();
    }

    private static Verdict verdict(List<EvidenceFact> evidence, List<NoOpportunity> none) {
        return assess(evidence, none).verdict();
    }

    private static Assessment assess(List<EvidenceFact> evidence, List<NoOpportunity> none) {
        return Readiness.assess(Facts.question(Facts.POLICY, evidence, none));
    }
}
