package org.nextlevel.evidence.suggestion.wording;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.nextlevel.kit.sql.Sql;

/** The wordings of the current tenant's frameworks, as far as their events have arrived. */
@ApplicationScoped
public class KnownWordings implements PanacheRepositoryBase<KnownWording, UUID> {
    private static final String TAKE = """
            insert into known_wording (tenant, id, version, key, number, text)
            values (:tenant, :id, 0, :key, :number, :text)
            on conflict (id) do update set version = known_wording.version + 1,
                number = excluded.number, text = excluded.text, model = null, vectors = null
            where is_newer(excluded.number, excluded.told_at, known_wording.number, known_wording.told_at)""";

    private final Sql sql;

    KnownWordings(Sql sql) {
        this.sql = sql;
    }

    /** Takes over a published version; one that is not newer than the known one changes nothing: it came late. */
    public void take(WordingPublished published) {
        sql.update(TAKE)
                .with("id", published.frameworkId())
                .with("key", published.framework())
                .with("number", published.version())
                .json("text", published.content())
                .run();
    }

    @Transactional
    Optional<KnownWording> findKnown(UUID framework) {
        return findByIdOptional(framework);
    }

    /** Keeps what was computed, unless another version has come meanwhile; who computed it twice did no harm. */
    @Transactional
    void keep(WordedVersion version, String model, byte[] vectors) {
        update(
                "model = ?1, vectors = ?2 where id = ?3 and number = ?4",
                model,
                vectors,
                version.framework(),
                version.number());
    }
}
