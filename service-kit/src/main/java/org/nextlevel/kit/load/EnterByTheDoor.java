package org.nextlevel.kit.load;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;
import org.nextlevel.kit.position.Position;

/** Lets requests in by the {@link Door}: before anything is read for them or, where they wait for what was written, behind that. */
class EnterByTheDoor {
    private static final int FIRST = Priorities.AUTHORIZATION - 1;

    /** Behind the wait for positions, and before the turns of expensive operations. */
    private static final int AFTER_WAITING = Priorities.USER + 500;

    private static final String PLACE = EnterByTheDoor.class.getName();

    private final Door door;

    EnterByTheDoor(Door door) {
        this.door = door;
    }

    @ServerRequestFilter(priority = FIRST)
    void enter(ResteasyReactiveContainerRequestContext request, ResourceInfo operation) {
        if (!request.getHeaders().containsKey(Position.HEADER)) {
            take(request, operation);
        }
    }

    @ServerRequestFilter(priority = AFTER_WAITING)
    void enterAfterWaiting(ResteasyReactiveContainerRequestContext request, ResourceInfo operation) {
        if (request.getProperty(PLACE) == null) {
            take(request, operation);
        }
    }

    /** What waits for a turn, or for something to happen, is bounded there; OPTIONS is answered on a thread that may not wait. */
    private void take(ResteasyReactiveContainerRequestContext request, ResourceInfo operation) {
        if (!request.getMethod().equals(HttpMethod.OPTIONS)
                && !operation.getResourceMethod().isAnnotationPresent(Waits.class)
                && !TakeTurns.isExpensive(request, operation)) {
            Held.by(request, PLACE, door.enter());
        }
    }

    @ServerResponseFilter
    void leave(ContainerRequestContext request) {
        Held.end(request, PLACE);
    }
}
