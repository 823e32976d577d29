package org.nextlevel.kit.event.tenant;

import jakarta.enterprise.context.ApplicationScoped;
import org.nextlevel.kit.event.origin.EventTenants;
import org.nextlevel.kit.tenant.KnownTenants;

/**
 * Whose events are heard: everybody's but those of a company that was erased. Topics have no order among each other, so what
 * is told of a new company may come before the news that there is one; nothing of it opens until that is here.
 */
@ApplicationScoped
class HeardTenants implements EventTenants {
    private final EventTenants wellFormed = new WellFormed();
    private final KnownTenants known;

    HeardTenants(KnownTenants known) {
        this.known = known;
    }

    @Override
    public boolean isKnown(String tenant) {
        return wellFormed.isKnown(tenant) && known.hears(tenant);
    }
}
