package org.nextlevel.engine.readiness.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.engine.readiness.Facts;
import org.nextlevel.engine.readiness.Readiness;
import org.nextlevel.engine.readiness.ReadinessQuestion;
import org.nextlevel.engine.readiness.evidence.NoOpportunity;
import org.nextlevel.engine.readiness.evidence.NoOpportunityReason;

/** Each step of the trace says in one word what came of its rule. */
@Tag("M9.7")
class TraceOutcomeTest {
    @Test
    @Tag("M9.1")
    void whetherThereIsEnoughToJudgeBy() {
        assertThat(outcomes("Design@lead 2m")).contains("coverage TOO_LITTLE", "excuses HOLDS");
        assertThat(outcomes("Design@lead 2m; Delivery@lead 2m; Mentoring@lead 2m"))
                .contains("coverage ENOUGH", "excuses HOLDS");
    }

    @Test
    @Tag("M9.2")
    void whetherTooMuchIsExcusedToJudgeByOrToBeReadyByAll() {
        assertThat(outcomes("Design@lead 2m; Delivery@lead 2m", "Planning", "Communication"))
                .contains("excuses TOO_MANY");
        assertThat(outcomes("Design@lead 2m; Delivery@lead 2m; Mentoring@lead 2m", "Communication"))
                .contains("excuses DOES_NOT_HOLD");
    }

    private static List<String> outcomes(String evidence, String... withoutOpportunity) {
        return Readiness.assess(new ReadinessQuestion(
                        Facts.requirements(),
                        Facts.POLICY,
                        Facts.evidence(evidence),
                        Stream.of(withoutOpportunity)
                                .map(one -> new NoOpportunity(one, NoOpportunityReason.LEAVE, Facts.TODAY, null))
                                .toList(),
                        Facts.TODAY))
                .trace()
                .stream()
                .map(step -> step.rule() + " " + step.outcome())
                .toList();
    }
}
