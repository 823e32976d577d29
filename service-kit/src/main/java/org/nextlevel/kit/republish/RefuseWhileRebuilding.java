package org.nextlevel.kit.republish;

import jakarta.ws.rs.container.ContainerRequestContext;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.nextlevel.kit.problem.Unavailable;
import org.nextlevel.kit.tenant.CurrentTenant;
import org.nextlevel.kit.tenant.state.KnownTenants;

/** Answers nothing from copies that are not complete: a person would be missing, or be less than they are (ADR 0017). */
class RefuseWhileRebuilding {
    /** Where others whose copies are rebuilt ask to be told again. */
    private static final String RETELLING = "/api/republications";

    private final CurrentTenant tenant;
    private final KnownTenants known;

    RefuseWhileRebuilding(CurrentTenant tenant, KnownTenants known) {
        this.tenant = tenant;
        this.known = known;
    }

    /** @throws Unavailable while the copies of the caller's tenant are built anew */
    @ServerRequestFilter
    void refuse(ContainerRequestContext request) {
        boolean isRetelling = request.getUriInfo().getPath().startsWith(RETELLING);
        if (!isRetelling && tenant.find().filter(known::isRebuilt).isPresent()) {
            throw Unavailable.rebuilding();
        }
    }
}
