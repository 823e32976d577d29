package org.nextlevel.integration.webhook.sending;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.logging.Logger;
import org.nextlevel.integration.webhook.receiver.WebhookSettings;
import org.nextlevel.integration.webhook.sending.WebhookLeases.Taken;
import org.nextlevel.kit.company.OpenTenant;
import org.nextlevel.kit.problem.Unavailable;

/** Serves the webhooks of all companies: each that is taken on a thread of its own, those that fail beside those that do not. */
@ApplicationScoped
class SendWebhooks {
    private static final Logger LOG = Logger.getLogger(SendWebhooks.class);
    private static final int SIGNS_OF_LIFE = 4;
    private static final int COUNT = 15;

    /** After something that has nothing to do with the receiver. */
    private static final Duration PAUSE = Duration.ofSeconds(5);

    private final WebhookLeases leases;
    private final ServeWebhook serve;
    private final WebhookMetrics metrics;
    private final OpenTenant tenant;
    private final WebhookSettings settings;
    private final AtomicInteger well = new AtomicInteger();
    private final AtomicInteger failing = new AtomicInteger();
    private final Set<Taken> served = ConcurrentHashMap.newKeySet();
    private final ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();
    private final ScheduledExecutorService looks =
            Executors.newScheduledThreadPool(3, Thread.ofVirtual().factory());
    private volatile boolean isStopping;

    SendWebhooks(
            WebhookLeases leases,
            ServeWebhook serve,
            WebhookMetrics metrics,
            OpenTenant tenant,
            WebhookSettings settings) {
        this.leases = leases;
        this.serve = serve;
        this.metrics = metrics;
        this.tenant = tenant;
        this.settings = settings;
    }

    void start(@Observes StartupEvent event) {
        long look = settings.lookEvery().toMillis();
        looks.scheduleWithFixedDelay(() -> safely(this::look), look, look, TimeUnit.MILLISECONDS);
        long sign = settings.lease().toMillis() / SIGNS_OF_LIFE;
        looks.scheduleAtFixedRate(() -> safely(this::prolong), sign, sign, TimeUnit.MILLISECONDS);
        looks.scheduleWithFixedDelay(() -> safely(metrics::look), COUNT, COUNT, TimeUnit.SECONDS);
    }

    /** What is under way is ended and kept; the rest is another instance's. */
    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        isStopping = true;
        looks.shutdownNow();
        workers.shutdown();
        if (!workers.awaitTermination(settings.lease().toMillis(), TimeUnit.MILLISECONDS)) {
            workers.shutdownNow();
        }
    }

    private void look() {
        int half = settings.atOnce() / 2;
        take(true, half, failing);
        take(false, settings.atOnce() - failing.get(), well);
    }

    private void take(boolean areFailing, int most, AtomicInteger taken) {
        for (Taken one : leases.take(areFailing, most - taken.get())) {
            taken.incrementAndGet();
            served.add(one);
            workers.submit(() -> serve(one, taken));
        }
    }

    private void serve(Taken taken, AtomicInteger counter) {
        Duration pause = PAUSE;
        try {
            tenant.within(taken.tenant(), () -> {
                serve.serve(taken.webhook(), leases.instance(), () -> isStopping);
                return null;
            });
            pause = Duration.ZERO;
        } catch (Unavailable silent) {
            LOG.debugf("Webhooks wait: %s", silent.getMessage());
        } catch (RuntimeException e) {
            LOG.warnf(e, "Webhook %s waits for the next time", taken.webhook());
        } finally {
            Duration rest = pause;
            served.remove(taken);
            safely(() -> leases.giveBack(taken, rest));
            counter.decrementAndGet();
        }
    }

    private void prolong() {
        if (!served.isEmpty()) {
            leases.prolong(served);
        }
    }

    /** Never throws: a schedule whose task throws is cancelled without a word. */
    private static void safely(Runnable task) {
        try {
            task.run();
        } catch (RuntimeException e) {
            LOG.debugf("Webhooks are looked for again in a moment: %s", e.getMessage());
        }
    }
}
