package org.nextlevel.evidence.directory.effect;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.nextlevel.evidence.directory.change.CareerChanges;
import org.nextlevel.evidence.directory.employee.Employees;
import org.nextlevel.evidence.directory.line.DirectoryTurns;
import org.nextlevel.kit.background.RecurringWork;
import org.nextlevel.kit.tenant.CurrentTenant;
import org.nextlevel.kit.tenant.state.KnownTenants;

/**
 * Lets changes take effect once their day has come, each person in a transaction of their own: however long the service was
 * away, and however many of its processes look. What was set aside is tried again. A suspended company rests.
 */
@ApplicationScoped
class ChangeSchedule {
    private static final Logger LOG = Logger.getLogger(ChangeSchedule.class);
    private static final Duration EVERY = Duration.ofSeconds(30);
    private static final Duration TRY_AGAIN = Duration.ofMinutes(5);
    /** After so long others have their turns; what is due is not read anew for a few people. */
    private static final Duration TURN = Duration.ofSeconds(3);

    private static final int TRIED_AGAIN_AT_ONCE = 200;

    private final RecurringWork recurring;
    private final CareerChanges changes;
    private final TakeEffect effect;
    private final Employees employees;
    private final DirectoryTurns turns;
    private final CurrentTenant tenant;
    private final KnownTenants known;
    private final LocalDay day;
    private final Clock clock;

    ChangeSchedule(
            RecurringWork recurring,
            CareerChanges changes,
            TakeEffect effect,
            Employees employees,
            DirectoryTurns turns,
            CurrentTenant tenant,
            KnownTenants known,
            LocalDay day,
            Clock clock) {
        this.recurring = recurring;
        this.changes = changes;
        this.effect = effect;
        this.employees = employees;
        this.turns = turns;
        this.tenant = tenant;
        this.known = known;
        this.day = day;
        this.clock = clock;
    }

    void start(@Observes StartupEvent event) {
        recurring.every(
                "career_change", EVERY, EVERY, () -> look(clock.instant().minus(TRY_AGAIN)));
    }

    /**
     * Some of what is due in the tenant that is open; whether there may be more.
     *
     * @param before what was set aside and tried before this moment is tried again
     */
    boolean look(Instant before) {
        if (!known.isOpen(tenant.require())) {
            return false;
        }
        List<UUID> due = changes.planned(day.latest()).stream()
                .filter(one -> !one.effectiveOn().isAfter(day.in(one.timeZone())))
                .map(CareerChanges.Planned::employeeId)
                .toList();
        long end = System.nanoTime() + TURN.toNanos();
        for (UUID employee : due) {
            if (System.nanoTime() - end > 0) {
                return true;
            }
            tryOne(employee);
        }
        changes.setAside(before, TRIED_AGAIN_AT_ONCE).forEach(this::tryOne);
        return false;
    }

    private void tryOne(UUID employee) {
        try {
            QuarkusTransaction.requiringNew().run(() -> {
                turns.all();
                effect.of(employees.require(employee));
            });
        } catch (RuntimeException e) {
            LOG.warnf(e, "What was told of employee %s for today did not take effect; it is tried again", employee);
            QuarkusTransaction.requiringNew().run(() -> fail(employee));
        }
    }

    private void fail(UUID employee) {
        changes.fail(employee, day.of(employees.require(employee)), clock.instant());
    }
}
