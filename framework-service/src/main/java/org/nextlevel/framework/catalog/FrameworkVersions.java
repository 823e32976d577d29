package org.nextlevel.framework.catalog;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.nextlevel.kit.page.PageRequest;
import org.nextlevel.kit.problem.NotFound;

/** The published versions of the current tenant. */
@ApplicationScoped
public class FrameworkVersions implements PanacheRepositoryBase<FrameworkVersion, UUID> {
    /** The newest first, without their documents. */
    List<VersionItem> page(Framework framework, PageRequest page) {
        int before = page.after().map(cursor -> cursor.number(0)).orElse(Integer.MAX_VALUE);
        return find("frameworkId = ?1 and number < ?2 order by number desc", framework.id(), before)
                .project(VersionItem.class)
                .page(0, page.rows())
                .list();
    }

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
