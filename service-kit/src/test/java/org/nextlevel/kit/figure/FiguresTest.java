package org.nextlevel.kit.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The database is asked by a schedule, and by nobody who measures. */
@Tag("M10.2")
class FiguresTest {
    private final SimpleMeterRegistry metrics = new SimpleMeterRegistry();
    private final AtomicInteger asked = new AtomicInteger();

    private Figures figures;

    @AfterEach
    void stop() {
        figures.stop(null);
    }

    @Test
    void whoeverMeasuresAsksNothing() {
        figures = every(Duration.ofDays(1));
        figures.keep("waiting", () -> 40 + asked.incrementAndGet(), "copy", "person");
        await().until(() -> value() == 41);
        for (int time = 0; time < 100; time++) {
            assertThat(value()).isEqualTo(41);
        }
        assertThat(asked).hasValue(1);
    }

    @Test
    void whileTheDatabaseDoesNotAnswerAFigureIsNotANumberAndThenItIsOneAgain() {
        AtomicLong answer = new AtomicLong(7);
        figures = every(Duration.ofMillis(1));
        figures.keep("waiting", () -> {
            if (answer.get() < 0) {
                throw new IllegalStateException("The database is away.");
            }
            return answer.get();
        });
        await().until(() -> value() == 7);
        answer.set(-1);
        await().until(() -> Double.isNaN(value()));
        answer.set(8);
        await().until(() -> value() == 8);
    }

    private Figures every(Duration pause) {
        return new Figures(metrics, () -> pause);
    }

    private double value() {
        return metrics.get("waiting").gauge().value();
    }
}
