package org.nextlevel.framework.draft;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.nextlevel.framework.catalog.Framework;
import org.nextlevel.kit.problem.NotFound;

/** The drafts of the current tenant, at most one a framework. */
@ApplicationScoped
public class Drafts implements PanacheRepositoryBase<Draft, UUID> {
    /**
     * The draft of a framework.
     *
     * @throws NotFound when nobody has begun one since the last publication
     */
    public Draft require(Framework framework) {
        return findByIdOptional(framework.id()).orElseThrow(() -> new NotFound("draft of framework", framework.key()));
    }
}
