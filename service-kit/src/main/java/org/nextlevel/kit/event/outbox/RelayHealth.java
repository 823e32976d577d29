package org.nextlevel.kit.event.outbox;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.smallrye.health.api.Wellness;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;
import org.nextlevel.kit.sql.Sql;

/**
 * How the relay is. Only a relay whose thread has ended is a reason to restart the service. One that cannot send, be it
 * that the broker is away, is for people and alerts to see: readiness does not ask for it, since requests still succeed.
 */
class RelayHealth {
    /** Longer than a round that runs into each of Kafka's time limits, and the pause after it. */
    static final Duration LATE = Duration.ofSeconds(60);

    private final OutboxRelay relay;
    private final Sql sql;
    private final Clock clock;

    RelayHealth(OutboxRelay relay, @DataSource("relay") AgroalDataSource database, Clock clock) {
        this.relay = relay;
        this.sql = Sql.outsideTenants(database);
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

    /** {@code /q/health/well}: down while events are set aside, which wait for an operator, and those of their keys with them. */
    @Produces
    @Wellness
    @ApplicationScoped
    HealthCheck sendsAll() {
        return () -> {
            int setAside = sql.query("select count(*) as events from outbox where set_aside is not null")
                    .first(row -> row.number("events"))
                    .orElse(0);
            return HealthCheckResponse.named("outbox-has-nothing-set-aside")
                    .withData("events", setAside)
                    .status(setAside == 0)
                    .build();
        };
    }
}
