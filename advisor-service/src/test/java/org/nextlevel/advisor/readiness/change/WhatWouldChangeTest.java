package org.nextlevel.advisor.readiness.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.advisor.readiness.Assessment;
import org.nextlevel.advisor.readiness.Cases;
import org.nextlevel.advisor.readiness.Verdict;

/** What would change a verdict: each set is enough, and no part of it is. */
@Tag("M9.7")
class WhatWouldChangeTest {
    @RepeatedTest(200)
    void eachSetReachesWhatItSaysAndNoPartOfItDoes(RepetitionInfo seed) {
        Hypothesis facts = Cases.random(seed.getCurrentRepetition());
        Assessment now = facts.with(List.of());
        for (ChangeSet set : WhatWouldChange.of(facts, now)) {
            assertThat(facts.with(set.changes()).verdict())
                    .isEqualTo(set.reaches())
                    .isGreaterThan(now.verdict());
            for (Change change : set.changes()) {
                List<Change> part =
                        set.changes().stream().filter(one -> one != change).toList();
                assertThat(facts.with(part).verdict()).isLessThanOrEqualTo(now.verdict());
            }
        }
    }

    @RepeatedTest(200)
    void everyVerdictButTheBestHasAWayForward(RepetitionInfo seed) {
        Hypothesis facts = Cases.random(seed.getCurrentRepetition());
        Assessment now = facts.with(List.of());
        assertThat(WhatWouldChange.of(facts, now).isEmpty()).isEqualTo(now.verdict() == Verdict.OPERATING_AT_LEVEL);
    }

    @Test
    @Tag("M9.1")
    void tooLittleEvidenceAsksForOneMoreCompetencyToBeLookedAt() {
        var sets = of("Delivery@senior 2m confirmed; Design@lead 2m confirmed");
        assertThat(sets).hasSize(2).allSatisfy(set -> assertThat(set.changes()).hasSize(1));
        assertThat(sets.getFirst().changes().getFirst().kind()).isEqualTo(Change.Kind.EVIDENCE);
        assertThat(sets.getFirst().changes().getFirst().confirmed()).isFalse();
    }

    @Test
    void aConfirmationOfWhatIsThereIsNamedWithItsPieces() {
        var sets = of("Delivery@senior 2m confirmed; Design@lead 2m confirmed; Mentoring@lead 2m");
        assertThat(sets.getFirst().reaches()).isEqualTo(Verdict.NEARLY);
        assertThat(sets.getFirst().changes()).singleElement().satisfies(change -> {
            assertThat(change.kind()).isEqualTo(Change.Kind.CONFIRMATION);
            assertThat(change.competency()).isEqualTo("Mentoring");
            assertThat(change.evidence()).hasSize(1);
        });
    }

    @Test
    @Tag("M1.3")
    void whereOnlyTimeIsMissingTheDayIsNamed() {
        var sets = of(
                "Delivery@lead 2m confirmed; Design@lead 2m confirmed; Mentoring@lead 2m confirmed; Planning@lead 2m confirmed");
        assertThat(sets).singleElement().satisfies(set -> {
            assertThat(set.reaches()).isEqualTo(Verdict.OPERATING_AT_LEVEL);
            assertThat(set.changes())
                    .singleElement()
                    .satisfies(change -> assertThat(change.day())
                            .isEqualTo(Cases.TODAY.minusMonths(2).plusMonths(6)));
        });
    }

    private static List<ChangeSet> of(String evidence) {
        Hypothesis facts = Cases.of(evidence);
        return WhatWouldChange.of(facts, facts.with(List.of()));
    }
}
