package org.nextlevel.kit.event.origin;

import jakarta.enterprise.context.ApplicationScoped;
import org.nextlevel.kit.tenant.state.KnownTenants;

/** The tenants that evidence-service told of. */
@ApplicationScoped
class ToldTenants implements EventTenants {
    private final KnownTenants known;

    ToldTenants(KnownTenants known) {
        this.known = known;
    }

    @Override
    public boolean isKnown(String tenant) {
        return known.hears(tenant);
    }

    @Override
    public boolean isErased(String tenant) {
        return known.isErased(tenant);
    }
}
