package org.nextlevel.evidence.suggestion.framework;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.nextlevel.kit.sql.Sql;
import org.nextlevel.sentence.Sentence;

/** The frameworks of the current tenant, as far as their events have arrived. */
@ApplicationScoped
public class KnownFrameworks implements PanacheRepositoryBase<KnownFramework, UUID> {
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

    KnownFrameworks(Sql sql) {
        this.sql = sql;
    }

    /** Empty while nothing of that key was published, or the event is still on its way. */
    public Optional<KnownFramework> findByKey(String key) {
        return find("key", key).firstResultOptional();
    }

    /** Why nothing is known of a framework, in a sentence; an empty key is of who has no level. */
    public static String unknown(String key) {
        return key.isEmpty()
                ? Sentence.of("no level is known of this person yet: HR names framework and level")
                : Sentence.say("framework '%s' is not published", key);
    }

    /** By key, as far as anything was published of them; one query, none for no keys. */
    public Map<String, KnownFramework> byKey(Collection<String> keys) {
        return keys.isEmpty()
                ? Map.of()
                : list("key in ?1", keys).stream().collect(Collectors.toMap(KnownFramework::key, Function.identity()));
    }

    /** Takes over a published version; one that is not newer than the known one changes nothing: it came late. */
    void take(FrameworkPublished published) {
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
