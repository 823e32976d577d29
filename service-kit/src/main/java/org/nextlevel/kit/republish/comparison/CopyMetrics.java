package org.nextlevel.kit.republish.comparison;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.arc.All;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;

/** How many stretches of each copy were not what the owner had when they were compared last. */
@ApplicationScoped
class CopyMetrics {
    void register(
            @Observes StartupEvent event,
            MeterRegistry metrics,
            @All List<CopiedThings> copies,
            ComparedCopies compared) {
        for (CopiedThings one : copies) {
            Gauge.builder("nextlevel.copies.differing", compared, all -> all.differing(one.copy()))
                    .tag("copy", one.copy())
                    .register(metrics);
        }
    }
}
