package org.nextlevel.kit.http;

import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * At the end of a service its ports close a moment before its connections, which Quarkus closes together with the ports: a request that came in between
 * was cut. Connections that nobody used before are gone by then, since the gateway keeps none that is idle for that long.
 */
@ApplicationScoped
class ClosePorts {
    /** Less than quarkus.shutdown.delay by the time that a request needs which was on its way, and more than a gateway keeps an idle connection. */
    private static final long OPEN_MILLIS = 2_500;

    private final Vertx vertx;

    ClosePorts(Vertx vertx) {
        this.vertx = vertx;
    }

    void end(@Observes ShutdownDelayInitiatedEvent event) {
        vertx.setTimer(OPEN_MILLIS, _ -> OpenPorts.closeAll());
    }
}
