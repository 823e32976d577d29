package org.nextlevel.advisor.framework;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.nextlevel.kit.event.Projection;
import org.nextlevel.kit.problem.Conflict;
import org.nextlevel.kit.tenant.CurrentTenant;

/** The frameworks of the current tenant, each in its latest version. */
@ApplicationScoped
public class Frameworks implements PanacheRepositoryBase<FrameworkCopy, String> {
    /** As many are kept read, of all tenants: a published version never changes, and is large. */
    private static final int MOST_READ = 200;

    private final Map<Place, Framework> read = Collections.synchronizedMap(new LatelyUsed());
    private final Projection projection;
    private final CurrentTenant tenant;

    Frameworks(Projection projection, CurrentTenant tenant) {
        this.projection = projection;
        this.tenant = tenant;
    }

    /**
     * The framework that somebody's position names.
     *
     * @throws Conflict {@code framework-unknown} when no version of it was published yet
     */
    public Framework require(String key) {
        return findLatest(key)
                .orElseThrow(() -> new Conflict(
                        "framework-unknown",
                        "No version of the framework '%s' is known here: publish one, or correct the position."
                                .formatted(key)));
    }

    /** Its latest version; empty when none is known. A version that was read before costs a look at its number. */
    public Optional<Framework> findLatest(String key) {
        return number(key).map(number -> {
            var place = new Place(tenant.require(), key);
            Framework known = read.get(place);
            if (known != null && known.number() == number) {
                return known;
            }
            Framework latest = findById(key).read();
            read.put(place, latest);
            return latest;
        });
    }

    private Optional<Long> number(String key) {
        return getEntityManager()
                .createQuery("select version from FrameworkCopy where key = :key", Long.class)
                .setParameter("key", key)
                .getResultStream()
                .findFirst();
    }

    /** Takes over a published version; answers false for an older one that comes late, which changes nothing. */
    boolean take(FrameworkPublished published) {
        return projection.write(
                "insert into framework (tenant, key, version, content) values (?, ?, ?, ?::jsonb)"
                        + " on conflict (tenant, key) do update set version = excluded.version, content = excluded.content"
                        + " where excluded.version > framework.version",
                published.framework(),
                published.version(),
                projection.json(published.content()));
    }

    private record Place(String tenant, String key) {}

    private static final class LatelyUsed extends LinkedHashMap<Place, Framework> {
        private static final long serialVersionUID = 1L;

        LatelyUsed() {
            super(16, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<Place, Framework> eldest) {
            return size() > MOST_READ;
        }
    }
}
