package org.nextlevel.advisor.copy.framework.ladder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.engine.readiness.requirement.Requirement;

@Tag("M2.1")
class LadderTest {
    private final Ladder ladder = Samples.ladder();

    @Test
    void theWayForksWhereSeveralLevelsComeAfterOne() {
        assertThat(ladder.nextAfter("engineer")).containsExactly("senior");
        assertThat(ladder.nextAfter("senior")).containsExactly("lead", "manager");
        assertThat(ladder.nextAfter("director")).isEmpty();
        assertThat(ladder.nextAfter("astronaut")).isEmpty();
    }

    @Test
    void aLevelIsAboveAllThatLeadToIt() {
        assertThat(ladder.isAtOrAbove("director", "engineer")).isTrue();
        assertThat(ladder.isAtOrAbove("lead", "lead")).isTrue();
        assertThat(ladder.isAtOrAbove("lead", "manager")).isFalse();
        assertThat(ladder.isAtOrAbove("engineer", "senior")).isFalse();
        assertThat(ladder.isAtOrAbove("astronaut", "astronaut")).isFalse();
    }

    @Test
    void anExpectationHoldsAboveItsLevelUntilItIsReplaced() {
        assertThat(idsOf("engineer")).containsExactly("engineer.delivery");
        assertThat(idsOf("lead")).containsExactly("senior.delivery", "lead.mentoring");
    }

    @Test
    void ofTwoEquallyNearTheOneOnTheFirstNamedWayCounts() {
        assertThat(idsOf("director")).containsExactly("senior.delivery", "manager.mentoring", "director.budget");
    }

    @Test
    void aRequirementIsShownAtItsLevelAndAbove() {
        Requirement delivery = ladder.requirementsOf("lead").getFirst();
        assertThat(delivery.shownAt()).containsExactlyInAnyOrder("senior", "lead", "manager", "director");
    }

    @Test
    @Tag("M9.3")
    void aLevelIsAsHighAsTheLongestWayUpToIt() {
        LevelGraph levels = new LevelGraph(Samples.levels());
        assertThat(levels.position("engineer")).isEqualTo(1);
        assertThat(levels.position("lead")).isEqualTo(3);
        assertThat(levels.position("manager")).isEqualTo(3);
        assertThat(levels.position("director")).isEqualTo(4);
        assertThat(ladder.requirementsOf("lead").getFirst().position()).isEqualTo(2);
    }

    @Test
    void anUnknownLevelRequiresNothing() {
        assertThat(ladder.exists("astronaut")).isFalse();
        assertThat(ladder.requirementsOf("astronaut")).isEmpty();
    }

    private List<String> idsOf(String level) {
        return ladder.requirementsOf(level).stream()
                .map(Requirement::expectationId)
                .toList();
    }
}
