package org.nextlevel.gateway.account;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.nextlevel.gateway.GatewaySettings;
import org.nextlevel.gateway.GatewaySettings.AccountsSettings;
import org.nextlevel.gateway.session.EndSessions;

/**
 * Looks every few seconds what was done to accounts, and ends the tokens of who was disabled, deleted or lost a company or a
 * role. Each gateway does it for all: that one thing is told twice changes nothing. While it cannot look, nobody is refused
 * for that, and tokens end when they expire.
 */
@ApplicationScoped
class WatchAccounts {
    private static final Logger LOG = Logger.getLogger(WatchAccounts.class);

    /** At the start: longer than any access token lives. */
    private static final Duration LOOK_BACK = Duration.ofMinutes(10);

    /** An identity provider that starts later, or again, is nothing to complain of. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final AccountsSettings settings;
    private final NewlyEnded ended;
    private final EndSessions end;
    private final Counter counter;
    private final CountDownLatch stop = new CountDownLatch(1);
    private volatile Instant lookedAt = Instant.now();
    private boolean complained;

    WatchAccounts(
            @ConfigProperty(name = "quarkus.oidc.auth-server-url") Optional<String> realm,
            GatewaySettings settings,
            EndSessions end,
            MeterRegistry metrics) {
        this.settings = settings.accounts();
        this.ended = new NewlyEnded(
                new AdminEvents(realm.orElse(""), this.settings), Instant.now().minus(LOOK_BACK));
        this.end = end;
        this.counter = metrics.counter("gateway.accounts.ended");
        if (isWanted()) {
            Gauge.builder("gateway.accounts.unwatched", () -> unwatched().toMillis() / 1e3)
                    .description("Time since it was last known what was done to accounts")
                    .baseUnit("seconds")
                    .register(metrics);
        }
    }

    void start(@Observes StartupEvent event) {
        if (isWanted()) {
            Thread.ofPlatform().name("accounts").daemon().start(this::run);
        } else {
            LOG.info("Accounts are not watched, gateway.accounts.secret is not set: who is disabled at the identity"
                    + " provider is let in until the token ends.");
        }
    }

    void stop(@Observes ShutdownEvent event) {
        stop.countDown();
    }

    private boolean isWanted() {
        return settings.secret().isPresent();
    }

    private void run() {
        try {
            do {
                look();
            } while (!stop.await(settings.every().toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void look() throws InterruptedException {
        Instant now = Instant.now();
        try {
            ended.tell(one -> {
                end.end(one);
                counter.increment();
            });
            lookedAt = now;
            complained = false;
        } catch (IOException | RuntimeException failure) {
            // Whatever it is: were the thread to end, nobody would look any more.
            complain(failure);
        }
    }

    private Duration unwatched() {
        return Duration.between(lookedAt, Instant.now());
    }

    private void complain(Exception failure) {
        if (!complained && unwatched().compareTo(PATIENCE) > 0) {
            LOG.warnf("What is done to accounts is not heard of: %s", failure);
            complained = true;
        }
    }
}
