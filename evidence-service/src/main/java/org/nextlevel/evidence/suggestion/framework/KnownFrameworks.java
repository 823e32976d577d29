package org.nextlevel.evidence.suggestion.framework;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nextlevel.kit.sql.Row;
import org.nextlevel.kit.sql.Sql;
import org.nextlevel.kit.tenant.CurrentTenant;
import org.nextlevel.sentence.Sentence;

/** The frameworks of the current tenant, as far as their events have arrived. */
@ApplicationScoped
public class KnownFrameworks {
    /** As many versions stay in memory, of all tenants. */
    private static final int MOST_KEPT = 500;

    private static final String LATEST = """
            select id, key, number, told_at from known_framework where tenant = :tenant and key = any(:keys)""";
    private static final String CONTENT = """
            select id, key, number, told_at, jsonb_build_object(
              'id', id, 'number', number, 'key', key, 'levels', levels, 'competencies', competencies,
              'competencyNames', competency_names, 'expectations', expectations, 'steps', steps,
              'recencyMonths', recency_months) as content
            from known_framework where tenant = :tenant""";
    private static final String OF_KEYS = " and key = any(:keys)";

    // By the one unique index there is, so that of two consumers at once neither fails.
    private static final String TAKE = """
            insert into known_framework
                (tenant, id, version, key, number, levels, competencies, competency_names, expectations, steps,
                 recency_months)
            values (:tenant, :id, 0, :key, :number, :levels, :competencies, :names, :expectations, :steps, :months)
            on conflict (id) do update set
                version = known_framework.version + 1, number = excluded.number,
                levels = excluded.levels, competencies = excluded.competencies,
                competency_names = excluded.competency_names,
                expectations = excluded.expectations, steps = excluded.steps,
                recency_months = excluded.recency_months
            where is_newer(excluded.number, excluded.told_at, known_framework.number, known_framework.told_at)""";

    private final Sql sql;
    private final CurrentTenant tenant;
    private final FrameworksAtHand atHand;
    private final Cache<ToldVersion, KnownFramework> kept =
            Caffeine.newBuilder().maximumSize(MOST_KEPT).build();

    KnownFrameworks(Sql sql, CurrentTenant tenant, FrameworksAtHand atHand) {
        this.sql = sql;
        this.tenant = tenant;
        this.atHand = atHand;
    }

    /** Empty while nothing of that key was published, or the event is still on its way. */
    public Optional<KnownFramework> findByKey(String key) {
        return Optional.ofNullable(byKey(List.of(key)).get(key));
    }

    /** Why nothing is known of a framework, in a sentence; an empty key is of who has no level. */
    public static String unknown(String key) {
        return key.isEmpty()
                ? Sentence.of("no level is known of this person yet: HR names framework and level")
                : Sentence.say("framework '%s' is not published", key);
    }

    /** By key, as far as anything was published of them. A transaction looks once for each. */
    public Map<String, KnownFramework> byKey(Collection<String> keys) {
        Map<String, Optional<KnownFramework>> asked = atHand.asked();
        Set<String> unasked =
                keys.stream().filter(key -> !asked.containsKey(key)).collect(Collectors.toSet());
        if (!unasked.isEmpty()) {
            Map<String, KnownFramework> latest = latest(unasked);
            unasked.forEach(key -> asked.put(key, Optional.ofNullable(latest.get(key))));
        }
        Map<String, KnownFramework> known = new HashMap<>();
        keys.forEach(key -> asked.get(key).ifPresent(framework -> known.put(key, framework)));
        return known;
    }

    /** A look at which versions are the latest, and what was not read before. */
    private Map<String, KnownFramework> latest(Set<String> keys) {
        Map<String, KnownFramework> known = new HashMap<>();
        Set<String> unread = new HashSet<>();
        sql.query(LATEST).unflushed().with("keys", keys).each(row -> {
            KnownFramework read = kept.getIfPresent(version(row));
            if (read == null) {
                unread.add(row.text("key"));
            } else {
                known.put(read.key(), read);
            }
        });
        if (!unread.isEmpty()) {
            sql.query(CONTENT + OF_KEYS).unflushed().with("keys", unread).each(row -> {
                KnownFramework read = content(row);
                kept.put(version(row), read);
                known.put(read.key(), read);
            });
        }
        return known;
    }

    /** All of them. */
    List<KnownFramework> all() {
        return sql.query(CONTENT).unflushed().list(KnownFrameworks::content);
    }

    private ToldVersion version(Row row) {
        return new ToldVersion(tenant.require(), row.uuid("id"), row.number("number"), row.instant("told_at"));
    }

    private static KnownFramework content(Row row) {
        return row.json("content", KnownFramework.class);
    }

    /** @param told when, since one version can be told anew with more in it; null when that is not known */
    private record ToldVersion(
            String tenant,
            UUID framework,
            int number,
            @Nullable Instant told) {}

    /** Takes over a published version; one that is not newer than the known one changes nothing: it came late. */
    void take(FrameworkPublished published) {
        atHand.letGo();
        sql.update(TAKE)
                .with("id", published.frameworkId())
                .with("key", published.framework())
                .with("number", published.version())
                .json("levels", published.content().levelKeys())
                .json("competencies", published.content().competencyKeys())
                .json("names", published.content().competencyNames())
                .json("expectations", published.content().expectations())
                .json("steps", published.content().levels())
                .with("months", published.content().recencyMonths())
                .run();
    }
}
