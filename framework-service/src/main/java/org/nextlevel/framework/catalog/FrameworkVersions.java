package org.nextlevel.framework.catalog;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.nextlevel.kit.problem.NotFound;

/** The published versions of the current tenant. */
@ApplicationScoped
public class FrameworkVersions implements PanacheRepositoryBase<FrameworkVersion, UUID> {
    /** The version of a number, counted from 1. */
    public Optional<FrameworkVersion> find(Framework framework, int number) {
        return find("frameworkId = ?1 and number = ?2", framework.id(), number).firstResultOptional();
    }

    /** @throws NotFound when there is no such version */
    public FrameworkVersion require(Framework framework, int number) {
        return find(framework, number)
                .orElseThrow(() -> new NotFound("version", "%d of %s".formatted(number, framework.key())));
    }
}
