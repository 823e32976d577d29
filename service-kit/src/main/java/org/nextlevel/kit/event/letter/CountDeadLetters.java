package org.nextlevel.kit.event.letter;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.nextlevel.kit.figure.Figures;

/** The metric {@code nextlevel.dead.letters.waiting}: how many wait for an operator, for an alert. */
@ApplicationScoped
class CountDeadLetters {
    private final DeadLetters letters;

    CountDeadLetters(DeadLetters letters) {
        this.letters = letters;
    }

    void register(@Observes StartupEvent event, Figures figures) {
        figures.keep("nextlevel.dead.letters.waiting", letters::waiting);
    }
}
