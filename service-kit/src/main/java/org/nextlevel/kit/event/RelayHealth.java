package org.nextlevel.kit.event;

import io.smallrye.health.api.Wellness;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;

/**
 * How the relay is. Only a relay whose thread has ended is a reason to restart the service. One that cannot send, be it
 * that the broker is away, is for people and alerts to see: readiness does not ask for it, since requests still succeed.
 */
class RelayHealth {
    /** Longer than a round that runs into each of Kafka's time limits, and the pause after it. */
    static final Duration LATE = Duration.ofSeconds(60);

    private final OutboxRelay relay;
    private final Clock clock;

    RelayHealth(OutboxRelay relay, Clock clock) {
        this.relay = relay;
        this.clock = clock;
    }

    /** {@code /q/health/live}: down when nothing would ever be sent again. */
    @Produces
    @Liveness
    @ApplicationScoped
    HealthCheck lives() {
        return () -> HealthCheckResponse.named("outbox-relay-lives")
                .status(relay.isAlive())
                .build();
    }

    /** {@code /q/health/well}: down when for {@link #LATE} neither a batch was sent nor the outbox found empty. */
    @Produces
    @Wellness
    @ApplicationScoped
    HealthCheck sends() {
        return () -> {
            Instant last = relay.lastRound();
            return HealthCheckResponse.named("outbox-relay-sends")
                    .withData("lastRound", last.toString())
                    .status(last.plus(LATE).isAfter(clock.instant()))
                    .build();
        };
    }
}
