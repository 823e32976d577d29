package org.nextlevel.evidence.directory.rebinding;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.nextlevel.evidence.directory.login.ChangeLogin;
import org.nextlevel.kit.background.RecurringWork;

/**
 * Lets re-bindings come into force once their time has come, each in a transaction of its own. What cannot be any more, or was confirmed by too few for too long, is
 * over: so nobody is kept from objecting by leaving, and no other re-binding waits for it.
 */
@ApplicationScoped
class ComeIntoForce {
    private static final Duration EVERY = Duration.ofSeconds(5);

    private final RecurringWork recurring;
    private final Rebindings rebindings;
    private final ChangeLogin change;
    private final TellRebinding tell;
    private final RebindingSettings settings;
    private final Clock clock;

    ComeIntoForce(
            RecurringWork recurring,
            Rebindings rebindings,
            ChangeLogin change,
            TellRebinding tell,
            RebindingSettings settings,
            Clock clock) {
        this.recurring = recurring;
        this.rebindings = rebindings;
        this.change = change;
        this.tell = tell;
        this.settings = settings;
        this.clock = clock;
    }

    void start(@Observes StartupEvent event) {
        recurring.every("rebinding", EVERY, EVERY, this::all);
    }

    /** Of which there are few. */
    private boolean all() {
        for (UUID due : rebindings.due(clock.instant(), clock.instant().minus(settings.timeToConfirm()))) {
            QuarkusTransaction.requiringNew().run(() -> one(rebindings.findById(due)));
        }
        return false;
    }

    private void one(Rebinding due) {
        if (!due.state().isOpen()) {
            return;
        }
        if (due.inForceAt() != null && change.isPossible(due.login(), due.employeeId())) {
            due.comeIntoForce(clock.instant());
            change.to(due.login(), due.employeeId());
        } else {
            due.overtaken(clock.instant());
            rebindings.flush();
            tell.overtaken(due);
        }
    }
}
