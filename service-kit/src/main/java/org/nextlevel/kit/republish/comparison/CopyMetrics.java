package org.nextlevel.kit.republish.comparison;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.nextlevel.kit.figure.Figures;

/** How many stretches of each copy were not what the owner had when they were compared last. */
@ApplicationScoped
class CopyMetrics {
    void register(@Observes StartupEvent event, Figures figures, CopiesOfOthers copies, ComparedCopies compared) {
        for (CopiedThings one : copies.tables()) {
            figures.keep("nextlevel.copies.differing", () -> compared.differing(one.copy()), "copy", one.copy());
        }
    }
}
