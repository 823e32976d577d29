package org.nextlevel.kit.republish;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import org.nextlevel.kit.background.RecurringWork;
import org.nextlevel.kit.tenant.CurrentTenant;

/**
 * Looks once a second for re-publications that run, whoever began them and before which restart: one probe of an index.
 * One that cannot be told rests, longer each time.
 */
@ApplicationScoped
class RepublicationSchedule {
    private static final Duration EVERY = Duration.ofSeconds(1);

    private final RecurringWork recurring;
    private final RepublishWorker again;
    private final CurrentTenant tenant;
    private final Clock clock;
    private final RepublishPauses rests = new RepublishPauses();

    RepublicationSchedule(RecurringWork recurring, RepublishWorker again, CurrentTenant tenant, Clock clock) {
        this.recurring = recurring;
        this.again = again;
        this.tenant = tenant;
        this.clock = clock;
    }

    void start(@Observes StartupEvent event) {
        recurring.every("republication", EVERY, EVERY, this::step);
    }

    private boolean step() {
        String owner = tenant.require();
        if (rests.isResting(owner, clock.instant())) {
            return false;
        }
        try {
            boolean more = again.step();
            rests.succeeded(owner);
            return more;
        } catch (RuntimeException e) {
            rests.failed(owner, clock.instant());
            throw e;
        }
    }
}
