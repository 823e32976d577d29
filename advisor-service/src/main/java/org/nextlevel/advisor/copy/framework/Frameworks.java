package org.nextlevel.advisor.copy.framework;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nextlevel.advisor.copy.framework.content.FrameworkContent;
import org.nextlevel.advisor.copy.framework.ladder.FrameworkNames;
import org.nextlevel.advisor.copy.framework.ladder.Ladder;
import org.nextlevel.engine.condition.RecentlyUsed;
import org.nextlevel.kit.problem.Conflict;
import org.nextlevel.kit.sql.Sql;
import org.nextlevel.kit.tenant.CurrentTenant;

/** The frameworks of the current tenant, each in its latest version, and the versions that cases stay with. */
@ApplicationScoped
public class Frameworks implements PanacheRepositoryBase<FrameworkCopy, String> {
    /** As many versions stay in memory, of all tenants: a published version never changes, and is large. */
    private static final int MOST_CACHED = 200;

    private static final String PIN = """
            insert into pinned_framework (tenant, key, version, content)
            select tenant, key, version, content from framework
            where tenant = :tenant and key = :key and version = :version
            on conflict do nothing""";

    private static final String TAKE = """
            insert into framework (tenant, key, version, content) values (:tenant, :key, :version, :content)
            on conflict (tenant, key) do update set version = excluded.version, content = excluded.content
            where is_newer(excluded.version, excluded.told_at, framework.version, framework.told_at)""";

    private final Map<CachedVersion, Framework> cache = Collections.synchronizedMap(new RecentlyUsed<>(MOST_CACHED));
    private final Sql sql;
    private final CurrentTenant tenant;

    Frameworks(Sql sql, CurrentTenant tenant) {
        this.sql = sql;
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
                        "No version of the framework '%s' is known here: publish one, or correct the position.",
                        key));
    }

    /** Its latest version; empty when none is known. A version that was read before costs a look at its number. */
    public Optional<Framework> findLatest(String key) {
        return number(key).map(number -> {
            Framework known = cache.get(new CachedVersion(tenant.require(), key, number));
            if (known != null) {
                return known;
            }
            Framework latest = findById(key).read();
            cache.put(new CachedVersion(tenant.require(), key, latest.number()), latest);
            return latest;
        });
    }

    /** What the latest version calls its levels and competencies; where none is known, they are called by their keys. */
    public FrameworkNames names(String key) {
        return new FrameworkNames(findLatest(key).map(Framework::ladder));
    }

    /**
     * The latest version, which from now on stays readable when it is not the latest any more (M9.4).
     *
     * @throws Conflict {@code framework-unknown} when no version of it was published yet
     */
    public Framework pin(String key) {
        Framework latest = require(key);
        sql.update(PIN).with("key", key).with("version", latest.number()).run();
        return latest;
    }

    /**
     * A version that was pinned.
     *
     * @throws IllegalStateException when it was not
     */
    public Framework require(String key, long number) {
        var version = new CachedVersion(tenant.require(), key, number);
        Framework known = cache.get(version);
        if (known != null) {
            return known;
        }
        Framework pinned = getEntityManager()
                .createQuery(
                        "select content from PinnedFramework where key = :key and version = :number",
                        FrameworkContent.class)
                .setParameter("key", key)
                .setParameter("number", number)
                .getResultStream()
                .findFirst()
                .map(content -> new Framework(key, number, new Ladder(content), content.readiness()))
                .orElseThrow(() -> new IllegalStateException("Version %d of %s is not pinned".formatted(number, key)));
        cache.put(version, pinned);
        return pinned;
    }

    /** All of them, each in its latest version. */
    public List<Framework> latest() {
        return getEntityManager().createQuery("select key from FrameworkCopy", String.class).getResultList().stream()
                .flatMap(key -> findLatest(key).stream())
                .toList();
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
        return sql.update(TAKE)
                        .with("key", published.framework())
                        .with("version", published.version())
                        .json("content", published.content())
                        .run()
                > 0;
    }

    private record CachedVersion(String tenant, String key, long number) {}
}
