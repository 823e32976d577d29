package org.nextlevel.evidence.directory.level;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The mapping of the current tenant. */
@ApplicationScoped
public class LevelMappings implements PanacheRepositoryBase<LevelMapping, UUID> {
    /** An empty one for who has none. */
    public LevelMapping present() {
        return findAll().firstResultOptional().orElseGet(LevelMapping::new);
    }
}
