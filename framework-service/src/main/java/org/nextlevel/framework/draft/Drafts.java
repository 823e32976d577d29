package org.nextlevel.framework.draft;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.nextlevel.framework.catalog.Framework;
import org.nextlevel.framework.catalog.FrameworkActions;
import org.nextlevel.kit.problem.NotFound;

/** The drafts of the current tenant, at most one a framework. */
@ApplicationScoped
public class Drafts implements PanacheRepositoryBase<Draft, UUID>, FrameworkActions.OpenDrafts {
    @Override
    public Set<UUID> among(Collection<UUID> frameworks) {
        return frameworks.isEmpty()
                ? Set.of()
                : find("select frameworkId from Draft where frameworkId in ?1", frameworks).project(UUID.class).stream()
                        .collect(Collectors.toSet());
    }

    /**
     * The draft of a framework.
     *
     * @throws NotFound when nobody has begun one since the last publication
     */
    public Draft require(Framework framework) {
        return findByIdOptional(framework.id()).orElseThrow(() -> new NotFound("draft of framework", framework.key()));
    }
}
