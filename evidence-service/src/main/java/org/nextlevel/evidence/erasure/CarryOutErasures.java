package org.nextlevel.evidence.erasure;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.nextlevel.evidence.directory.personal.EraseEntry;
import org.nextlevel.kit.background.RecurringWork;

/** Carries out erasures: at once, or when the time to object is over, each in a transaction of its own. */
@ApplicationScoped
class CarryOutErasures {
    private static final Duration EVERY = Duration.ofSeconds(5);

    private final RecurringWork recurring;
    private final Erasures erasures;
    private final ShowErasures show;
    private final EraseEntry entry;
    private final Clock clock;
    private final String service;

    CarryOutErasures(
            RecurringWork recurring,
            Erasures erasures,
            ShowErasures show,
            EraseEntry entry,
            Clock clock,
            @ConfigProperty(name = "nextlevel.service") String service) {
        this.recurring = recurring;
        this.erasures = erasures;
        this.show = show;
        this.entry = entry;
        this.clock = clock;
        this.service = service;
    }

    void start(@Observes StartupEvent event) {
        recurring.every("erasure", EVERY, EVERY, this::all);
    }

    /** Of which there are few. */
    private boolean all() {
        for (UUID due : erasures.due(clock.instant())) {
            QuarkusTransaction.requiringNew().run(() -> due(erasures.hold(due)));
        }
        return false;
    }

    private void due(Erasure erasure) {
        if (erasure.state() == ErasureState.SCHEDULED) {
            now(erasure);
        }
    }

    /** From now on the person is nobody here, and within moments elsewhere. */
    @Transactional(Transactional.TxType.MANDATORY)
    void now(Erasure erasure) {
        Instant at = clock.instant();
        var parts = entry.erase(erasure.employeeId(), erasure.id());
        erasure.acknowledge(new ErasureReceipt(service, at, parts), show.services());
        erasures.flush();
    }
}
