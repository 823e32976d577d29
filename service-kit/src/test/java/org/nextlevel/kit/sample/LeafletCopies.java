package org.nextlevel.kit.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.nextlevel.kit.event.inbox.IncomingEvent;
import org.nextlevel.kit.republish.comparison.CopiedThings;
import org.nextlevel.kit.republish.comparison.CopiesOfOthers;
import org.nextlevel.kit.sql.Sql;

/** What a reader keeps of leaflets. */
@ApplicationScoped
class LeafletCopies {
    private static final String TAKE = """
            insert into leaflet_copy (tenant, id, version) values (:tenant, :id, :version)
            on conflict (tenant, id) do update set version = excluded.version
            where is_newer(excluded.version, excluded.told_at, leaflet_copy.version, leaflet_copy.told_at)""";

    private final Sql sql;

    LeafletCopies(Sql sql) {
        this.sql = sql;
    }

    @Produces
    @Singleton
    static CopiesOfOthers compared() {
        return new CopiesOfOthers(
                "advice-events",
                List.of(new CopiedThings(
                        "leaflet_copy",
                        "leaflets",
                        "select id, id as key, version from leaflet_copy where tenant = :tenant")));
    }

    void take(IncomingEvent event) {
        if (event.type().startsWith("Leaflet")) {
            Printed printed = event.as(Printed.class);
            sql.update(TAKE)
                    .unflushed()
                    .with("id", printed.leafletId())
                    .with("version", printed.version())
                    .run();
        }
    }

    record Printed(UUID leafletId, long version) {}
}
