package org.nextlevel.framework.draft;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The drafts of the current tenant, at most one a framework. */
@ApplicationScoped
class Drafts implements PanacheRepositoryBase<Draft, UUID> {}
