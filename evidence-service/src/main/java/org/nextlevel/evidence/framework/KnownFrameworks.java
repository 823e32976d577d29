package org.nextlevel.evidence.framework;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** The frameworks of the current tenant, as far as their events have arrived. */
@ApplicationScoped
public class KnownFrameworks implements PanacheRepositoryBase<KnownFramework, UUID> {
    /** Empty while nothing of that key was published, or the event is still on its way. */
    public Optional<KnownFramework> findByKey(String key) {
        return find("key", key).firstResultOptional();
    }
}
