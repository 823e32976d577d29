package org.nextlevel.kit.load;

import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;
import org.nextlevel.kit.tenant.CurrentTenant;

/** Lets expensive operations, and whatever comes with a large body, wait for the turn of their tenant. */
class TakeTurns {
    /** Few bodies that people write are larger, and what smaller ones cost is little. */
    private static final int LARGE = 4 * 1024;

    /** After what may refuse, or wait without doing anything. */
    private static final int LAST = Priorities.USER + 1_000;

    private static final String TURN = TakeTurns.class.getName();

    private final Turns turns;
    private final CurrentTenant tenant;

    TakeTurns(Turns turns, CurrentTenant tenant) {
        this.turns = turns;
        this.tenant = tenant;
    }

    @ServerRequestFilter(priority = LAST)
    void await(ResteasyReactiveContainerRequestContext request, ResourceInfo operation) {
        if (isExpensive(request, operation)) {
            Runnable turn = tenant.find()
                    .map(turns::take)
                    .orElseGet(() -> turns.takeOfNobody(request.getUriInfo().getPath()));
            Held.by(request, TURN, turn);
        }
    }

    @ServerResponseFilter
    void end(ContainerRequestContext request) {
        Held.end(request, TURN);
    }

    static boolean isExpensive(ContainerRequestContext request, ResourceInfo operation) {
        return operation.getResourceMethod().isAnnotationPresent(Expensive.class) || isLarge(request);
    }

    /** One that does not say how long it is may be of any length. */
    private static boolean isLarge(ContainerRequestContext request) {
        String length = request.getHeaderString(HttpHeaders.CONTENT_LENGTH);
        return length == null ? request.getHeaderString("Transfer-Encoding") != null : Long.parseLong(length) > LARGE;
    }
}
