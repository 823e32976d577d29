package org.nextlevel.kit.event.letter;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** The metric {@code nextlevel.dead.letters.waiting}: how many wait for an operator, for an alert. */
@ApplicationScoped
class CountDeadLetters {
    private final DeadLetters letters;

    CountDeadLetters(DeadLetters letters) {
        this.letters = letters;
    }

    void register(@Observes StartupEvent event, MeterRegistry metrics) {
        metrics.gauge("nextlevel.dead.letters.waiting", letters, DeadLetters::waiting);
    }
}
