package org.nextlevel.gateway.live;

import io.smallrye.health.api.Wellness;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.nextlevel.gateway.live.log.EventLog;

/**
 * {@code /q/health/well}: down while nothing can be told of what happens. For people and alerts to see; readiness does not ask
 * for it, since everything else is served.
 */
@Wellness
@ApplicationScoped
class LiveHealth implements HealthCheck {
    private final EventLog log;

    LiveHealth(EventLog log) {
        this.log = log;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("live-updates")
                .status(log.isComplete() && log.isConnected())
                .build();
    }
}
