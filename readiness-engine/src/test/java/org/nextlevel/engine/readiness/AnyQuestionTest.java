package org.nextlevel.engine.readiness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.testkit.seed.EverySeed;

/** Whatever policy a company may publish, and whatever people did: there is an answer. */
@Tag("M9.7")
class AnyQuestionTest {
    private static final int MANY = 1_000_000;

    @EverySeed
    void everyQuestionHasAnAnswer(long seed) {
        answer(seed);
    }

    @Test
    @Tag("long")
    void everyOneOfAMillionHasAnAnswer() {
        LongStream.rangeClosed(1, MANY)
                .parallel()
                .forEach(seed ->
                        assertThatCode(() -> answer(seed)).as("seed %d", seed).doesNotThrowAnyException());
    }

    private static void answer(long seed) {
        assertThat(Readiness.assess(new AnyQuestion(seed).question()).verdict()).isNotNull();
    }
}
