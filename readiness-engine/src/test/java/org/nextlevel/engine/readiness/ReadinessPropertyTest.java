package org.nextlevel.engine.readiness;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Predicate;
import org.junit.jupiter.api.Tag;
import org.nextlevel.engine.readiness.evidence.EvidenceBuilder;
import org.nextlevel.engine.readiness.evidence.EvidenceFact;
import org.nextlevel.engine.readiness.evidence.StatementBuilder;
import org.nextlevel.engine.readiness.finding.RequirementFinding;
import org.nextlevel.engine.readiness.trace.AttestedTrace;
import org.nextlevel.engine.readiness.trace.CapabilityTrace;
import org.nextlevel.engine.readiness.trace.CoverageTrace;
import org.nextlevel.engine.readiness.trace.FootingTrace.ConfirmationTrace;
import org.nextlevel.engine.readiness.trace.RequirementTrace;
import org.nextlevel.engine.readiness.trace.SustainedTrace;
import org.nextlevel.engine.readiness.trace.TraceFacts;
import org.nextlevel.engine.readiness.trace.TraceStep;
import org.nextlevel.testkit.seed.EverySeed;

/** What holds for whatever people did; with each seed. */
class ReadinessPropertyTest {

    @EverySeed
    void addingSupportingEvidenceNeverLowersAnything(long seed) {
        var people = new RandomEvidence(seed);
        List<EvidenceFact> evidence = people.some(14);
        Assessment before = assess(evidence);
        evidence.add(people.supporting());
        Assessment after = assess(evidence);
        assertThat(after.verdict()).isGreaterThanOrEqualTo(before.verdict());
        assertThat(after.capability().share())
                .isGreaterThanOrEqualTo(before.capability().share());
        assertThat(after.coverage().share())
                .isGreaterThanOrEqualTo(before.coverage().share());
        assertThat(after.trust().sustainedMonths())
                .isGreaterThanOrEqualTo(before.trust().sustainedMonths());
        assertThat(after.trust().attestedShare())
                .isGreaterThanOrEqualTo(before.trust().attestedShare());
    }

    @EverySeed
    @Tag("M9.7")
    void theOrderOfEvidenceIsIrrelevant(long seed) {
        List<EvidenceFact> evidence = new RandomEvidence(seed).some(14);
        Assessment assessment = assess(evidence);
        Collections.shuffle(evidence, new Random(seed));
        assertThat(assess(evidence)).isEqualTo(assessment);
    }

    @EverySeed
    void renamingIdsChangesNothing(long seed) {
        List<EvidenceFact> evidence = new RandomEvidence(seed).some(14);
        Assessment before = assess(evidence);
        Map<UUID, UUID> names = new HashMap<>();
        Assessment after =
                assess(evidence.stream().map(fact -> renamed(fact, names)).toList());
        assertThat(after.verdict()).isEqualTo(before.verdict());
        assertThat(after.capability()).isEqualTo(before.capability());
        assertThat(after.trust()).isEqualTo(before.trust());
        assertThat(after.coverage()).isEqualTo(before.coverage());
        assertThat(after.gaps()).isEqualTo(before.gaps());
        assertThat(after.findings())
                .extracting(RequirementFinding::sum)
                .isEqualTo(
                        before.findings().stream().map(RequirementFinding::sum).toList());
    }

    @EverySeed
    @Tag("M1.1")
    void workBelowTheTargetNeverMakesAnybodyReady(long seed) {
        var people = new RandomEvidence(seed);
        List<EvidenceFact> evidence = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            evidence.add(people.atLevel("senior"));
        }
        // Delivery and Communication are required at senior; everything else needs work at the target level.
        assertThat(assess(evidence).capability().demonstrated()).isLessThanOrEqualTo(2);
        assertThat(assess(evidence).verdict()).isLessThanOrEqualTo(Verdict.NOT_READY);
    }

    @EverySeed
    @Tag("M9.7")
    void theVerdictCanBeComputedAgainFromTheTrace(long seed) {
        Assessment assessment = assess(new RandomEvidence(seed).some(20));
        assertThat(recomputed(assessment.trace()))
                .isEqualTo(assessment.verdict().toString());
    }

    /** As a reader would, from what the steps say of each requirement and of the policy alone. */
    private static String recomputed(List<TraceStep> trace) {
        List<RequirementTrace> required = facts(trace, RequirementTrace.class).stream()
                .filter(RequirementTrace::required)
                .toList();
        BigDecimal all = weight(required, _ -> true);
        long covered = required.stream().filter(RequirementTrace::covered).count();
        BigDecimal floor = facts(trace, CoverageTrace.class).getFirst().coverageFloor();
        if (new BigDecimal(covered).compareTo(floor.multiply(new BigDecimal(required.size()))) < 0) {
            return "INSUFFICIENT_EVIDENCE";
        }
        CapabilityTrace capability = facts(trace, CapabilityTrace.class).getFirst();
        BigDecimal shown = weight(required, ReadinessPropertyTest::isShown);
        BigDecimal ownShown = weight(required, one -> one.own() && isShown(one));
        BigDecimal own = weight(required, RequirementTrace::own);
        if (shown.compareTo(capability.nearlyShare().multiply(all)) < 0
                || ownShown.compareTo(capability.nearlyShare().multiply(own)) < 0) {
            return "NOT_READY";
        }
        BigDecimal ready = capability.readyShare().multiply(all);
        BigDecimal told = weight(required, one -> isShown(one) && one.confirmedByWhoCanTell());
        BigDecimal confirmedShare =
                facts(trace, ConfirmationTrace.class).getFirst().confirmedShare();
        if (shown.compareTo(ready) < 0
                || ownShown.compareTo(capability.readyShare().multiply(own)) < 0
                || told.compareTo(confirmedShare.multiply(ready)) < 0) {
            return "NEARLY";
        }
        BigDecimal confirmed = weight(required, one -> isShown(one) && one.confirmed());
        return holds(trace, confirmed, ready) ? "OPERATING_AT_LEVEL" : "READY";
    }

    private static boolean isShown(RequirementTrace one) {
        return one.worth().compareTo(one.worthNeeded()) >= 0
                && one.counted().size() >= one.minimumEvidence()
                && !one.needsOwnEvidence();
    }

    private static BigDecimal weight(List<RequirementTrace> required, Predicate<RequirementTrace> which) {
        return required.stream().filter(which).map(RequirementTrace::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static boolean holds(List<TraceStep> trace, BigDecimal confirmed, BigDecimal ready) {
        SustainedTrace sustained = facts(trace, SustainedTrace.class).getFirst();
        BigDecimal attested = facts(trace, AttestedTrace.class).getFirst().attestedShare();
        return !sustained.since().plusMonths(sustained.sustainedMonths()).isAfter(Facts.TODAY)
                && !sustained.from().plusMonths(sustained.sustainedMonths()).isAfter(sustained.until())
                && confirmed.compareTo(attested.multiply(ready)) >= 0;
    }

    private static <T extends TraceFacts> List<T> facts(List<TraceStep> trace, Class<T> ofRule) {
        return trace.stream()
                .map(TraceStep::facts)
                .filter(ofRule::isInstance)
                .map(ofRule::cast)
                .toList();
    }

    private static EvidenceFact renamed(EvidenceFact fact, Map<UUID, UUID> names) {
        return EvidenceBuilder.like(fact)
                .id(renamed(fact.id(), names))
                .owner(renamed(fact.owner(), names))
                .said(fact.attestations().stream()
                        .map(one -> StatementBuilder.like(one)
                                .by(renamed(one.attester(), names))
                                .build())
                        .toList())
                .build();
    }

    private static UUID renamed(UUID id, Map<UUID, UUID> names) {
        return names.computeIfAbsent(id, _ -> UUID.randomUUID());
    }

    private static Assessment assess(List<EvidenceFact> evidence) {
        return Readiness.assess(Facts.question(Facts.POLICY, evidence));
    }
}
