package org.nextlevel.kit.republish;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.nextlevel.kit.tenant.Recurring;

/** Looks once a second for re-publications that run, whoever began them and before which restart: one probe of an index. */
@ApplicationScoped
class RepublicationSchedule {
    private static final Duration EVERY = Duration.ofSeconds(1);

    private final Recurring recurring;
    private final TellAgain again;

    RepublicationSchedule(Recurring recurring, TellAgain again) {
        this.recurring = recurring;
        this.again = again;
    }

    void start(@Observes StartupEvent event) {
        recurring.every("republication", EVERY, EVERY, again::goOn);
    }
}
