package org.nextlevel.kit.event.letter;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.nextlevel.kit.background.RecurringWork;
import org.nextlevel.kit.tenant.CurrentTenant;
import org.nextlevel.kit.tenant.state.KnownTenants;

/** Replays what came before its tenant was known here, as soon as that is known: nobody has to ask for it. */
@ApplicationScoped
class ReplayOfUnknown {
    private static final Duration EVERY = Duration.ofSeconds(10);

    private final ReplayDeadLetters replay;
    private final KnownTenants known;
    private final CurrentTenant tenant;

    ReplayOfUnknown(ReplayDeadLetters replay, KnownTenants known, CurrentTenant tenant) {
        this.replay = replay;
        this.known = known;
        this.tenant = tenant;
    }

    void start(@Observes StartupEvent event, RecurringWork recurring) {
        recurring.every("dead_letter", EVERY, EVERY, this::step);
    }

    /** Replays some of the open tenant's; whether there may be more. */
    boolean step() {
        String owner = tenant.require();
        if (owner.equals(DeadLetter.NO_TENANT) || !known.hears(owner)) {
            return false;
        }
        ReplayDeadLetters.Replay done = replay.ofUnknown(owner);
        return done.more() && !done.replayed().isEmpty();
    }
}
