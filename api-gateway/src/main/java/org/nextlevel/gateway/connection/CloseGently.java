package org.nextlevel.gateway.connection;

import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * At the end of the process the port closes first, and then each connection when its caller has every answer. Quarkus alone would go on
 * accepting connections, and then cut all of them at once, with the requests that had just come.
 */
@ApplicationScoped
class CloseGently {
    /** As long as each answer says that its connection closes, so that callers turn elsewhere. */
    private static final long OPEN_MILLIS = 1_000;

    /** Until then whoever asks on a connection that is open still has an answer, which ends it; less than quarkus.shutdown.delay. */
    private static final long CONNECTED_MILLIS = 3_000;

    private static final long TURN_MILLIS = 100;

    private final Vertx vertx;

    CloseGently(Vertx vertx) {
        this.vertx = vertx;
    }

    void end(@Observes ShutdownDelayInitiatedEvent event) {
        vertx.setTimer(OPEN_MILLIS, _ -> OpenConnections.ALL.closePorts());
        vertx.setPeriodic(CONNECTED_MILLIS, TURN_MILLIS, _ -> OpenConnections.ALL.closeQuiet());
    }
}
