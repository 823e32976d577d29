package org.nextlevel.integration.webhook.sending;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.nextlevel.integration.delivery.serving.ServeTaken;
import org.nextlevel.integration.webhook.WebhookSettings;
import org.nextlevel.integration.webhook.sending.WebhookLeases.Taken;
import org.nextlevel.kit.company.OpenTenant;

/** Serves the webhooks of all companies: those that fail beside those that do not. */
@ApplicationScoped
class SendWebhooks {
    private static final int SIGNS_OF_LIFE = 4;
    private static final Duration COUNT = Duration.ofSeconds(15);

    private final WebhookLeases leases;
    private final ServeWebhook serve;
    private final WebhookMetrics metrics;
    private final WebhookSettings settings;
    private final ServeTaken all;
    private final AtomicInteger well = new AtomicInteger();
    private final AtomicInteger failing = new AtomicInteger();
    private final Set<Taken> served = ConcurrentHashMap.newKeySet();

    SendWebhooks(
            WebhookLeases leases,
            ServeWebhook serve,
            WebhookMetrics metrics,
            OpenTenant tenant,
            WebhookSettings settings) {
        this.leases = leases;
        this.serve = serve;
        this.metrics = metrics;
        this.settings = settings;
        this.all = new ServeTaken(tenant, "Webhook");
    }

    void start(@Observes StartupEvent event) {
        all.every(settings.lookEvery(), this::look);
        all.every(settings.lease().dividedBy(SIGNS_OF_LIFE), this::prolong);
        all.every(COUNT, metrics::look);
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        all.stop(settings.lease());
    }

    private void look() {
        int half = settings.atOnce() / 2;
        take(true, half, failing);
        take(false, settings.atOnce() - failing.get(), well);
    }

    private void take(boolean areFailing, int most, AtomicInteger taken) {
        for (Taken one : leases.take(areFailing, most - taken.get(), served)) {
            served.add(one);
            all.serve(
                    one.tenant(),
                    one.webhook(),
                    taken,
                    isStopping -> serve.serve(one.webhook(), leases.instance(), isStopping),
                    pause -> giveBack(one, pause));
        }
    }

    private void giveBack(Taken one, Duration pause) {
        served.remove(one);
        leases.giveBack(one, pause);
    }

    private void prolong() {
        if (!served.isEmpty()) {
            leases.prolong(served);
        }
    }
}
