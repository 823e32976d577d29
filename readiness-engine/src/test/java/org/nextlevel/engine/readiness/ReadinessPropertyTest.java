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
import org.junit.jupiter.api.Tag;
import org.nextlevel.engine.readiness.evidence.EvidenceFact;
import org.nextlevel.engine.readiness.evidence.Statement;
import org.nextlevel.engine.readiness.finding.RequirementFinding;
import org.nextlevel.engine.readiness.trace.AttestedTrace;
import org.nextlevel.engine.readiness.trace.CapabilityTrace;
import org.nextlevel.engine.readiness.trace.CoverageTrace;
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
        // Delivery alone is required at senior; everything else needs work at the target level.
        assertThat(assess(evidence).capability().demonstrated()).isLessThanOrEqualTo(1);
        assertThat(assess(evidence).verdict()).isLessThanOrEqualTo(Verdict.NOT_READY);
    }

    @EverySeed
    @Tag("M9.7")
    void theVerdictCanBeComputedAgainFromTheTrace(long seed) {
        Assessment assessment = assess(new RandomEvidence(seed).some(20));
        assertThat(recomputed(assessment.trace()))
                .isEqualTo(assessment.verdict().toString());
    }

    private static String recomputed(List<TraceStep> trace) {
        BigDecimal required = BigDecimal.ZERO;
        BigDecimal shown = BigDecimal.ZERO;
        BigDecimal confirmed = BigDecimal.ZERO;
        int number = 0;
        int covered = 0;
        for (RequirementTrace one : facts(trace, RequirementTrace.class)) {
            if (one.required()) {
                boolean enough = one.worth().compareTo(one.worthNeeded()) >= 0
                        && one.counted().size() >= one.minimumEvidence();
                number++;
                covered += one.covered() ? 1 : 0;
                required = required.add(one.weight());
                shown = enough ? shown.add(one.weight()) : shown;
                confirmed = enough && one.confirmed() ? confirmed.add(one.weight()) : confirmed;
            }
        }
        BigDecimal floor = facts(trace, CoverageTrace.class).getFirst().coverageFloor();
        if (new BigDecimal(covered).compareTo(floor.multiply(new BigDecimal(number))) < 0) {
            return "INSUFFICIENT_EVIDENCE";
        }
        CapabilityTrace capability = facts(trace, CapabilityTrace.class).getFirst();
        if (shown.compareTo(capability.nearlyShare().multiply(required)) < 0) {
            return "NOT_READY";
        }
        BigDecimal ready = capability.readyShare().multiply(required);
        if (shown.compareTo(ready) < 0) {
            return "NEARLY";
        }
        return holds(trace, confirmed, ready) ? "OPERATING_AT_LEVEL" : "READY";
    }

    private static boolean holds(List<TraceStep> trace, BigDecimal confirmed, BigDecimal ready) {
        SustainedTrace sustained = facts(trace, SustainedTrace.class).getFirst();
        BigDecimal attested = facts(trace, AttestedTrace.class).getFirst().attestedShare();
        return !sustained.since().plusMonths(sustained.sustainedMonths()).isAfter(Facts.TODAY)
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
        return new EvidenceFact(
                renamed(fact.id(), names),
                renamed(fact.owner(), names),
                fact.occurredOn(),
                fact.claims(),
                fact.attestations().stream()
                        .map(one -> new Statement(
                                renamed(one.attester(), names),
                                one.outcome(),
                                one.at(),
                                null,
                                null,
                                java.util.Set.of()))
                        .toList());
    }

    private static UUID renamed(UUID id, Map<UUID, UUID> names) {
        return names.computeIfAbsent(id, _ -> UUID.randomUUID());
    }

    private static Assessment assess(List<EvidenceFact> evidence) {
        return Readiness.assess(
                new ReadinessQuestion(Facts.requirements(), Facts.POLICY, evidence, List.of(), Facts.TODAY));
    }
}
