package org.nextlevel.engine.readiness.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nextlevel.engine.policy.Combine;
import org.nextlevel.engine.policy.PolicyBuilder;
import org.nextlevel.engine.readiness.Facts;
import org.nextlevel.engine.readiness.ReadinessQuestion;
import org.nextlevel.engine.readiness.Verdict;

/** Less is asked for where less would do. */
@Tag("M9.7")
class ReadinessStepTest {
    private static final ReadinessQuestion BY_SHARE =
            new ReadinessQuestion(Facts.requirements(), Facts.POLICY, List.of(), List.of(), Facts.TODAY);
    private static final ReadinessQuestion BY_RATING = new ReadinessQuestion(
            Facts.requirements(),
            PolicyBuilder.usual()
                    .combine(Combine.WEIGHTED_AVERAGE)
                    .scores("1", "2")
                    .build(),
            List.of(),
            List.of(),
            Facts.TODAY);

    @ParameterizedTest
    @CsvSource({
        "LOG_CONFIRMED, 3, LOG 3 at lead; LOG_CONFIRMED 2 at lead",
        "LOG_CONFIRMED, 1, LOG 1 at lead",
        "LOG, 3, LOG 2 at lead",
        "LOG, 1, ''",
        "CONFIRM, 3, CONFIRM 2 at lead",
        "CONFIRM, 1, ''"
    })
    void lessIsOneFewerOrWithoutAConfirmation(ReadinessStepKind kind, int pieces, String less) {
        assertThat(less(step(kind, pieces), BY_SHARE)).isEqualTo(less);
    }

    @Test
    void ofPiecesToBeConfirmedTheLastIsSparedFirst() {
        assertThat(step(ReadinessStepKind.CONFIRM, 3)
                        .lessFor(BY_SHARE)
                        .getFirst()
                        .evidence())
                .containsExactly(piece(0), piece(1));
    }

    @ParameterizedTest
    @CsvSource({
        "LOG, LOG 1 at engineer; LOG 1 at senior",
        "LOG_CONFIRMED, LOG 1 at lead; LOG_CONFIRMED 1 at engineer; LOG_CONFIRMED 1 at senior",
        "CONFIRM, ''"
    })
    @Tag("M9.3")
    void whereRatingsCountWorkAtALowerLevelIsLessToo(ReadinessStepKind kind, String less) {
        assertThat(less(step(kind, 1), BY_RATING)).isEqualTo(less);
    }

    @Test
    void nothingIsLessThanWaiting() {
        ReadinessStep waiting = new ReadinessStep(
                ReadinessStepKind.WAIT, null, null, null, null, null, 0, List.of(), Facts.TODAY.plusDays(1));
        assertThat(waiting.lessFor(BY_RATING)).isEmpty();
        assertThat(waiting.effort()).isZero();
    }

    @Test
    void eachPieceAndEachConfirmationIsOneThingToDo() {
        assertThat(step(ReadinessStepKind.LOG, 3).effort()).isEqualTo(3);
        assertThat(step(ReadinessStepKind.CONFIRM, 3).effort()).isEqualTo(3);
        assertThat(step(ReadinessStepKind.LOG_CONFIRMED, 3).effort()).isEqualTo(6);
        assertThat(ReadinessAlternative.of(
                                Verdict.READY,
                                List.of(step(ReadinessStepKind.LOG, 3), step(ReadinessStepKind.LOG_CONFIRMED, 1)))
                        .effort())
                .isEqualTo(5);
    }

    private static String less(ReadinessStep step, ReadinessQuestion question) {
        return String.join(
                "; ",
                step.lessFor(question).stream()
                        .map(one -> "%s %d at %s".formatted(one.kind(), one.pieces(), one.level()))
                        .toList());
    }

    private static ReadinessStep step(ReadinessStepKind kind, int pieces) {
        return new ReadinessStep(
                kind,
                "lead.Design",
                "Design",
                "Design",
                "lead",
                "Lead",
                pieces,
                kind == ReadinessStepKind.CONFIRM
                        ? IntStream.range(0, pieces)
                                .mapToObj(ReadinessStepTest::piece)
                                .toList()
                        : List.of(),
                null);
    }

    private static UUID piece(int number) {
        return new UUID(2, number);
    }
}
