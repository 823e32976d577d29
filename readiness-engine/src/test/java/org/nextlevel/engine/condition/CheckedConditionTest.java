package org.nextlevel.engine.condition;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cel.common.types.SimpleType;
import dev.cel.runtime.CelEvaluationException;
import java.util.Collections;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a condition may be before it is run. */
@Tag("M9.7")
class CheckedConditionTest {
    @Test
    void whatHasNoFaultCanBeRun() throws CelEvaluationException {
        CheckedCondition checked = checked("pieces > 2");
        assertThat(checked.faults()).isEmpty();
        assertThat(checked.program().eval(Map.of("pieces", 3L))).isEqualTo(true);
        assertThat(checked.program().eval(Map.of("pieces", 2L))).isEqualTo(false);
    }

    @Test
    void tenListsMayBeGoneThroughOneAfterTheOther() {
        assertThat(checked(loops(10)).faults()).isEmpty();
        assertThat(checked(loops(11)).faults())
                .extracting(ConditionFault::reason)
                .containsExactly("a condition goes through at most 10 lists");
    }

    @Test
    void faultsAreNamedByTheirPlaceTheFirstTwentyOfThem() {
        assertThat(checked("boss > 1 && pieces").faults())
                .extracting(ConditionFault::column)
                .isSorted()
                .first()
                .isEqualTo(1);
        assertThat(checked("boss" + " + boss".repeat(24) + " > 1").faults()).hasSize(20);
    }

    @Test
    void aLongReasonIsCutAfterThreeHundredCharacters() {
        assertThat(new ConditionFault(1, 2, "x".repeat(300)).detail())
                .isEqualTo("line 1, column 2: " + "x".repeat(300));
        assertThat(new ConditionFault(1, 2, "x".repeat(301)).detail())
                .isEqualTo("line 1, column 2: " + "x".repeat(300) + "…");
    }

    @Test
    void ofWhatIsKeptTheLongestUnusedGivesWay() {
        var kept = new RecentlyUsed<String, Integer>(2);
        kept.put("a", 1);
        kept.put("b", 2);
        assertThat(kept).containsOnlyKeys("a", "b");
        assertThat(kept.get("a")).isEqualTo(1);
        kept.put("c", 3);
        assertThat(kept).containsOnlyKeys("a", "c");
    }

    private static String loops(int number) {
        return String.join(" && ", Collections.nCopies(number, "[1].all(a, true)"));
    }

    private static CheckedCondition checked(String text) {
        return CheckedCondition.of(
                Expressions.compiler().addVar("pieces", SimpleType.INT).build(), text, _ -> false, "facts");
    }
}
