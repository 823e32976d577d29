package org.nextlevel.kit.figure;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.jboss.logging.Logger;

/**
 * Metrics that the database is asked for: again and again by a schedule, however many measure this service and however often. Nobody who
 * measures waits for the database, and while it does not answer, by a refusal or by silence, a figure is not a number.
 */
@ApplicationScoped
public class Figures {
    private static final Logger LOG = Logger.getLogger(Figures.class);

    /** After so many times without an answer nothing is known any more. */
    private static final int MISSED = 4;

    private static final Duration SHORTEST_SILENCE = Duration.ofSeconds(10);

    private final MeterRegistry metrics;
    private final Duration every;
    private final InstantSource clock;
    private final Duration silence;
    private final ScheduledExecutorService timer =
            Executors.newSingleThreadScheduledExecutor(Thread.ofVirtual().factory());

    Figures(MeterRegistry metrics, FigureTimes times, InstantSource clock) {
        this.metrics = metrics;
        this.every = times.every();
        this.clock = clock;
        Duration missed = every.multipliedBy(MISSED);
        silence = missed.compareTo(SHORTEST_SILENCE) < 0 ? SHORTEST_SILENCE : missed;
    }

    /** How often the database is asked. */
    @ConfigMapping(prefix = "nextlevel.figures")
    interface FigureTimes {
        /** From one time to the next. */
        @WithDefault("PT15S")
        Duration every();
    }

    void stop(@Observes ShutdownEvent event) {
        // An interrupt would break the connection of whoever is being answered.
        timer.shutdown();
    }

    /**
     * Keeps a figure from now on.
     *
     * @param tags names and values in turn
     * @param question asks the database, and looks at a bounded number of rows
     */
    public void keep(String name, LongSupplier question, String... tags) {
        Figure figure = new Figure(name, question);
        Gauge.builder(name, figure, Figure::value).tags(tags).register(metrics);
        timer.scheduleWithFixedDelay(figure::ask, 0, every.toMillis(), TimeUnit.MILLISECONDS);
    }

    private record Answer(double value, Instant at) {}

    /** One of them, and what was answered last. */
    private final class Figure {
        private final String name;
        private final LongSupplier question;
        private volatile Answer last = new Answer(Double.NaN, Instant.EPOCH);

        Figure(String name, LongSupplier question) {
            this.name = name;
            this.question = question;
        }

        double value() {
            Answer answer = last;
            return answer.at().plus(silence).isBefore(clock.instant()) ? Double.NaN : answer.value();
        }

        /** Never throws: a schedule whose task throws is cancelled without a word. */
        void ask() {
            try {
                last = new Answer(question.getAsLong(), clock.instant());
            } catch (Throwable e) {
                last = new Answer(Double.NaN, clock.instant());
                LOG.debugf(e, "%s is not known until the next look", name);
            }
        }
    }
}
