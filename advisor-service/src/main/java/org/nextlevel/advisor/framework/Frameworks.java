package org.nextlevel.advisor.framework;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import org.nextlevel.kit.event.Projection;
import org.nextlevel.kit.problem.Conflict;

/** The frameworks of the current tenant, each in its latest version. */
@ApplicationScoped
public class Frameworks implements PanacheRepositoryBase<Framework, String> {
    private final Projection projection;

    Frameworks(Projection projection) {
        this.projection = projection;
    }

    /**
     * The framework that somebody's position names.
     *
     * @throws Conflict {@code framework-unknown} when no version of it was published yet
     */
    public Framework require(String key) {
        return findByIdOptional(key)
                .orElseThrow(() -> new Conflict(
                        "framework-unknown",
                        "No version of the framework '%s' is known here: publish one, or correct the position."
                                .formatted(key)));
    }

    /** Takes over a published version; an older one that comes late changes nothing. */
    void take(FrameworkPublished published) {
        projection.write(
                "insert into framework (tenant, key, version, content) values (?, ?, ?, ?::jsonb)"
                        + " on conflict (tenant, key) do update set version = excluded.version, content = excluded.content"
                        + " where excluded.version > framework.version",
                published.framework(),
                published.version(),
                projection.json(published.content()));
    }
}
