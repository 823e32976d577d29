package org.nextlevel.advisor.copy.framework;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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

    /** Asked in nearly each answer: a query of entities is translated anew each time, for the tenant's filter. */
    private static final String LATEST = "select version, told_at from framework where tenant = :tenant and key = :key";

    private static final String PIN = """
            insert into pinned_framework (tenant, key, version, content)
            select tenant, key, version, content from framework
            where tenant = :tenant and key = :key and version = :version
            on conflict do nothing""";

    private static final String TAKE = """
            insert into framework (tenant, key, framework_id, version, content)
            values (:tenant, :key, :id, :version, :content)
            on conflict (tenant, key) do update set framework_id = excluded.framework_id, version = excluded.version,
              content = excluded.content
            where is_newer(excluded.version, excluded.told_at, framework.version, framework.told_at)
              or excluded.version = framework.version
                and (framework.content -> 'tracks' is null or framework.framework_id is null)""";

    /** What an instance of before the tracks were read here left out is filled in; what answers stand on stays as it is. */
    private static final String COMPLETE_PINNED = """
            update pinned_framework set content = :content
            where tenant = :tenant and key = :key and version = :version and content -> 'tracks' is null""";

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
        return findLatest(key).orElseThrow(() -> unknown(key));
    }

    private static Conflict unknown(String key) {
        return key.isEmpty()
                ? new Conflict(
                        "framework-unknown", "No level is known of this person yet: HR names framework and level.")
                : new Conflict(
                        "framework-unknown",
                        "No version of the framework '%s' is known here: publish one, or correct the position.",
                        key);
    }

    /** Its latest version; empty when none is known. A version that was read before costs a look at when it was told. */
    public Optional<Framework> findLatest(String key) {
        return sql.query(LATEST)
                .unflushed()
                .with("key", key)
                .first(row -> new LatestVersion(row.largeNumber("version"), row.instant("told_at")))
                .map(latest -> {
                    Framework known =
                            cache.get(new CachedVersion(tenant.require(), key, latest.number(), latest.told()));
                    return known == null ? read(key) : known;
                });
    }

    private Framework read(String key) {
        LatestContent latest = first(
                        "select version, toldAt, content from FrameworkCopy where key = :key", key, LatestContent.class)
                .orElseThrow();
        Framework framework = framework(key, latest.number(), latest.content());
        cache.put(new CachedVersion(tenant.require(), key, latest.number(), latest.told()), framework);
        return framework;
    }

    private <T> Optional<T> first(String query, String key, Class<T> type) {
        return getEntityManager()
                .createQuery(query, type)
                .setParameter("key", key)
                .getResultStream()
                .findFirst();
    }

    private static Framework framework(String key, long number, FrameworkContent content) {
        return new Framework(key, number, new Ladder(content), content.readiness());
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
        var version = CachedVersion.pinned(tenant.require(), key, number);
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
                .map(content -> framework(key, number, content))
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

    /**
     * Takes over a published version; answers false for one that changes nothing: an older one that comes late, and the known one,
     * unless it was taken over by a release that left out a part of it.
     */
    boolean take(FrameworkPublished published) {
        int completed = sql.update(COMPLETE_PINNED)
                .with("key", published.framework())
                .with("version", published.version())
                .json("content", published.content())
                .run();
        if (completed > 0) {
            cache.remove(CachedVersion.pinned(tenant.require(), published.framework(), published.version()));
        }
        return sql.update(TAKE)
                        .with("key", published.framework())
                        .with("id", published.frameworkId())
                        .with("version", published.version())
                        .json("content", published.content())
                        .run()
                > 0;
    }

    private record LatestVersion(Long number, Instant told) {}

    private record LatestContent(Long number, Instant told, FrameworkContent content) {}

    /** @param told when; null for one that is pinned */
    private record CachedVersion(
            String tenant,
            String key,
            long number,
            @Nullable Instant told) {
        static CachedVersion pinned(String tenant, String key, long number) {
            return new CachedVersion(tenant, key, number, null);
        }
    }
}
