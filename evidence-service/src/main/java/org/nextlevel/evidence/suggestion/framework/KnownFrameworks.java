package org.nextlevel.evidence.suggestion.framework;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.nextlevel.kit.event.Projection;

/** The frameworks of the current tenant, as far as their events have arrived. */
@ApplicationScoped
public class KnownFrameworks implements PanacheRepositoryBase<KnownFramework, UUID> {
    private final Projection projection;

    KnownFrameworks(Projection projection) {
        this.projection = projection;
    }

    /** Empty while nothing of that key was published, or the event is still on its way. */
    public Optional<KnownFramework> findByKey(String key) {
        return find("key", key).firstResultOptional();
    }

    /** Takes over a published version; one that is not newer than the known one changes nothing: it came late. */
    void take(FrameworkPublished published) {
        // The primary key, not (tenant, key): it is checked first, so that of two consumers at once neither fails.
        projection.write(
                "insert into known_framework (tenant, id, version, key, number, levels, competencies, expectations,"
                        + " steps, recency_months) values (?, ?, 0, ?, ?, ?::jsonb, ?::jsonb, ?::jsonb, ?::jsonb, ?)"
                        + " on conflict (id) do update set"
                        + " version = known_framework.version + 1, number = excluded.number,"
                        + " levels = excluded.levels, competencies = excluded.competencies,"
                        + " expectations = excluded.expectations, steps = excluded.steps,"
                        + " recency_months = excluded.recency_months"
                        + " where excluded.number > known_framework.number",
                published.frameworkId(),
                published.framework(),
                published.version(),
                projection.json(published.content().levelKeys()),
                projection.json(published.content().competencyKeys()),
                projection.json(published.content().expectations()),
                projection.json(published.content().levels()),
                published.content().recencyMonths());
    }
}
