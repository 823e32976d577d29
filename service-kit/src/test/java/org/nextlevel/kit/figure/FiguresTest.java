package org.nextlevel.kit.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The database is asked by a schedule, and by nobody who measures. */
@Tag("M10.2")
class FiguresTest {
    private final SimpleMeterRegistry metrics = new SimpleMeterRegistry();
    private final AtomicInteger asked = new AtomicInteger();
    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-28T08:00:00Z"));

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

    @Test
    void whileTheDatabaseIsSilentAFigureIsNotANumberEither() {
        CountDownLatch silence = new CountDownLatch(1);
        figures = every(Duration.ofMillis(1));
        figures.keep("waiting", () -> {
            if (asked.incrementAndGet() == 2) {
                awaits(silence);
            }
            return 7;
        });
        await().until(() -> asked.get() == 2);
        assertThat(value()).isEqualTo(7);
        now.set(now.get().plusSeconds(11));
        assertThat(value()).isNaN();
        silence.countDown();
        await().until(() -> value() == 7);
    }

    private static void awaits(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Figures every(Duration pause) {
        return new Figures(metrics, () -> pause, now::get);
    }

    private double value() {
        return metrics.get("waiting").gauge().value();
    }
}
