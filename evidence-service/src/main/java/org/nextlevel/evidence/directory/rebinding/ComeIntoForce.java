package org.nextlevel.evidence.directory.rebinding;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import org.nextlevel.evidence.directory.login.ChangeLogin;
import org.nextlevel.kit.tenant.RecurringWork;

/** Lets re-bindings come into force once their time has come. */
@ApplicationScoped
class ComeIntoForce {
    private static final Duration EVERY = Duration.ofSeconds(5);

    private final RecurringWork recurring;
    private final Rebindings rebindings;
    private final ChangeLogin change;
    private final Clock clock;

    ComeIntoForce(RecurringWork recurring, Rebindings rebindings, ChangeLogin change, Clock clock) {
        this.recurring = recurring;
        this.rebindings = rebindings;
        this.change = change;
        this.clock = clock;
    }

    void start(@Observes StartupEvent event) {
        recurring.every("rebinding", EVERY, EVERY, this::all);
    }

    @Transactional
    void all() {
        for (Rebinding due : rebindings.due(clock.instant())) {
            due.comeIntoForce(clock.instant());
            change.to(due.login(), due.employeeId());
        }
    }
}
