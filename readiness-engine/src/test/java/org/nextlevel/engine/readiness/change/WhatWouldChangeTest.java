package org.nextlevel.engine.readiness.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.engine.policy.Gate;
import org.nextlevel.engine.policy.PolicyBuilder;
import org.nextlevel.engine.readiness.Assessment;
import org.nextlevel.engine.readiness.Facts;
import org.nextlevel.engine.readiness.RandomEvidence;
import org.nextlevel.engine.readiness.RandomFramework;
import org.nextlevel.engine.readiness.Readiness;
import org.nextlevel.engine.readiness.ReadinessQuestion;
import org.nextlevel.engine.readiness.Verdict;
import org.nextlevel.engine.readiness.requirement.LevelStep;
import org.nextlevel.testkit.seed.EverySeed;

/** What would change an answer is what does change it. */
@Tag("M9.7")
class WhatWouldChangeTest {
    private static final String FOUR =
            "Delivery@lead %s; Design@lead %s; Mentoring@lead %s; Planning@lead %s".replace("%s", "2m confirmed");

    @EverySeed
    void everySetReachesABetterVerdictAndNothingLessOfItDoes(long seed) {
        ReadinessQuestion question = Facts.question(Facts.POLICY, new RandomEvidence(seed).some(16));
        Assessment now = Readiness.assess(question);
        List<ReadinessAlternative> alternatives = WhatWouldChange.of(question, now);
        assertThat(alternatives.isEmpty()).isEqualTo(now.verdict() == Verdict.OPERATING_AT_LEVEL);
        assertThatEachIsTheLeastThatHelps(question, now, alternatives);
    }

    @EverySeed
    @Tag("M9.3")
    void everySetReachesABetterVerdictWhateverACompanyAsksForAndHowItAddsItUp(long seed) {
        ReadinessQuestion question = new RandomFramework(seed).question();
        Assessment now = Readiness.assess(question);
        List<ReadinessAlternative> alternatives = WhatWouldChange.of(question, now);
        assertThatEachIsTheLeastThatHelps(question, now, alternatives);
        assertThat(alternatives)
                .extracting(ReadinessAlternative::sentence)
                .allSatisfy(sentence -> assertThat(sentence)
                        .containsPattern("The art of|Waiting")
                        .doesNotContainPattern("[A-Z]{2}|null|gate-|not ready")
                        .endsWith("."));
    }

    private static void assertThatEachIsTheLeastThatHelps(
            ReadinessQuestion question, Assessment now, List<ReadinessAlternative> alternatives) {
        for (ReadinessAlternative one : alternatives) {
            assertThat(verdict(question, one.changes()))
                    .isEqualTo(one.reaches())
                    .isGreaterThan(now.verdict());
            for (int i = 0; i < one.changes().size(); i++) {
                List<ReadinessStep> less = new ArrayList<>(one.changes());
                less.remove(i);
                assertThat(verdict(question, less)).isLessThanOrEqualTo(now.verdict());
            }
        }
    }

    /** Where no rating counts, work is asked for at the required level, whatever else would be enough to judge by. */
    @EverySeed
    @Tag("M9.3")
    void noPieceIsAskedForAtAHigherLevelThanNeeded(long seed) {
        ReadinessQuestion question = new RandomFramework(seed).question();
        Assessment now = Readiness.assess(question);
        for (ReadinessAlternative one : WhatWouldChange.of(question, now)) {
            for (ReadinessStep step : one.changes()) {
                for (LevelStep lower : rungsBelow(question, step)) {
                    List<ReadinessStep> tried = new ArrayList<>(one.changes());
                    tried.set(tried.indexOf(step), at(lower, step));
                    assertThat(verdict(question, tried))
                            .as("%s, at %s", one.sentence(), lower.name())
                            .isLessThanOrEqualTo(now.verdict());
                }
            }
        }
    }

    private static List<LevelStep> rungsBelow(ReadinessQuestion question, ReadinessStep step) {
        return question.requirements().stream()
                .filter(requirement -> requirement.expectationId().equals(step.expectationId()))
                .filter(_ -> step.kind() == ReadinessStepKind.LOG || step.kind() == ReadinessStepKind.LOG_CONFIRMED)
                .flatMap(requirement -> requirement.rungs().stream()
                        .dropWhile(rung -> !question.policy().readsRatings()
                                && !rung.level().equals(requirement.level()))
                        .takeWhile(rung -> !rung.level().equals(step.level())))
                .toList();
    }

    private static ReadinessStep at(LevelStep rung, ReadinessStep step) {
        return new ReadinessStep(
                step.kind(),
                step.expectationId(),
                step.competency(),
                step.name(),
                rung.level(),
                rung.name(),
                step.pieces(),
                step.evidence(),
                step.until());
    }

    @Test
    void whereAConfirmationDoesItIsNamedBeforeFurtherWork() {
        assertThat(sentences("Delivery@senior 2m confirmed; Design@lead 2m confirmed; Mentoring@lead 2m"))
                .containsExactly(
                        "A confirmation by a colleague or manager of one piece that is there for Mentoring would be"
                                + " enough to be nearly ready.",
                        "One more piece of evidence for Mentoring at Lead would be enough to be nearly ready.",
                        "One more piece of evidence for Planning at Lead, confirmed by a colleague or manager, would be"
                                + " enough to be nearly ready.");
    }

    @Test
    @Tag("M9.1")
    void withTooLittleEvidenceOneMorePieceAboutAnythingElseIsEnoughToJudge() {
        assertThat(sentences("Delivery@senior 2m confirmed; Design@lead 2m"))
                .contains("One more piece of evidence for Mentoring at Lead would be enough to judge by.");
    }

    @Test
    @Tag("M1.3")
    void whereTimeAloneDoesItTheDateIsNamed() {
        assertThat(sentences(FOUR.replaceFirst("2m", "12m")))
                .contains("Waiting until 30 October 2026 would be enough to be already working at the level.");
        assertThat(sentences(FOUR))
                .first()
                .isEqualTo(
                        "One more piece of evidence for Delivery at Senior from 30 October 2026 on would be enough to be"
                                + " already working at the level.");
    }

    @Test
    @Tag("M1.2")
    void trustMayNeedBothConfirmationsAndTime() {
        String unconfirmed = FOUR.replace("2m confirmed", "2m") + "; " + FOUR.replace("2m confirmed", "3m");
        assertThat(sentences(unconfirmed))
                .contains("A confirmation by a colleague or manager of one piece that is there for Delivery; and a"
                        + " confirmation by a colleague or manager of one piece that is there for Design would be enough to"
                        + " be ready.");
    }

    @Test
    @Tag("M9.3")
    void aGateInTheWayIsAnsweredByWhatOpensIt() {
        Gate talks = new Gate("talks", "met.Communication", "Nobody leads in silence.");
        ReadinessQuestion question =
                Facts.question(PolicyBuilder.usual().gates(talks).build(), Facts.evidence(FOUR));
        assertThat(WhatWouldChange.of(question, Readiness.assess(question)))
                .extracting(ReadinessAlternative::sentence)
                .first()
                .isEqualTo(
                        "One more piece of evidence for Communication at Senior, confirmed by a colleague or manager, would be"
                                + " enough to be ready.");
    }

    private static Verdict verdict(ReadinessQuestion question, List<ReadinessStep> changes) {
        return Readiness.assess(Facts.with(question, changes)).verdict();
    }

    private static List<String> sentences(String evidence) {
        ReadinessQuestion question = Facts.question(Facts.POLICY, Facts.evidence(evidence));
        return WhatWouldChange.of(question, Readiness.assess(question)).stream()
                .map(ReadinessAlternative::sentence)
                .toList();
    }
}
