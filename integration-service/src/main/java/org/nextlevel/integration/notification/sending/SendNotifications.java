package org.nextlevel.integration.notification.sending;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.logging.Logger;
import org.nextlevel.integration.notification.settings.NotificationRules;
import org.nextlevel.integration.notification.turn.TurnLeases;
import org.nextlevel.integration.notification.turn.TurnLeases.Lane;
import org.nextlevel.integration.notification.turn.TurnLeases.Taken;
import org.nextlevel.kit.company.OpenTenant;
import org.nextlevel.kit.problem.Unavailable;

/** Tells the people of all companies: each on a thread of their own, mail, chat and what failed beside each other. */
@ApplicationScoped
class SendNotifications {
    private static final Logger LOG = Logger.getLogger(SendNotifications.class);
    private static final int STOP_SECONDS = 8;

    /** After something that has nothing to do with whoever takes messages. */
    private static final Duration PAUSE = Duration.ofSeconds(5);

    private final TurnLeases leases;
    private final TellPerson tell;
    private final OpenTenant tenant;
    private final NotificationRules rules;
    private final Map<Lane, AtomicInteger> busy = new EnumMap<>(Lane.class);
    private final ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();
    private final ScheduledExecutorService looks =
            Executors.newSingleThreadScheduledExecutor(Thread.ofVirtual().factory());
    private volatile boolean isStopping;

    SendNotifications(TurnLeases leases, TellPerson tell, OpenTenant tenant, NotificationRules rules) {
        this.leases = leases;
        this.tell = tell;
        this.tenant = tenant;
        this.rules = rules;
        for (Lane lane : Lane.values()) {
            busy.put(lane, new AtomicInteger());
        }
    }

    void start(@Observes StartupEvent event) {
        long look = rules.lookEvery().toMillis();
        looks.scheduleWithFixedDelay(this::look, look, look, TimeUnit.MILLISECONDS);
    }

    /** What is under way is ended and kept; the rest is another instance's. */
    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        isStopping = true;
        looks.shutdownNow();
        workers.shutdown();
        if (!workers.awaitTermination(STOP_SECONDS, TimeUnit.SECONDS)) {
            workers.shutdownNow();
        }
    }

    /** Never throws: a schedule whose task throws is cancelled without a word. */
    private void look() {
        try {
            busy.forEach((lane, taken) -> {
                for (Taken one : leases.take(lane, rules.atOnce() - taken.get())) {
                    taken.incrementAndGet();
                    workers.submit(() -> serve(one, taken));
                }
            });
        } catch (RuntimeException e) {
            LOG.debugf("People are told a moment later: %s", e.getMessage());
        }
    }

    private void serve(Taken taken, AtomicInteger counter) {
        Duration pause = PAUSE;
        try {
            tenant.within(taken.tenant(), () -> {
                tell.tell(taken.employee(), leases.instance(), () -> isStopping);
                return null;
            });
            pause = Duration.ZERO;
        } catch (Unavailable silent) {
            LOG.debugf("People wait to be told: %s", silent.getMessage());
        } catch (RuntimeException e) {
            LOG.warnf("Somebody is told later: %s", e.getClass().getName());
        } finally {
            giveBack(taken, pause);
            counter.decrementAndGet();
        }
    }

    /** Never throws; what is not given back is free in a minute. */
    private void giveBack(Taken taken, Duration pause) {
        try {
            leases.giveBack(taken, pause);
        } catch (RuntimeException e) {
            LOG.debugf("Somebody is told a minute later: %s", e.getMessage());
        }
    }
}
