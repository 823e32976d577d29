package org.nextlevel.integration.webhook.sending;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.nextlevel.integration.webhook.WebhookSettings;
import org.nextlevel.kit.sql.Sql;

/** Which instance sends to which webhook, of all companies: each is taken for a few seconds, and for longer while its instance lives. */
@ApplicationScoped
class WebhookLeases {
    private static final String DUE = """
            d.active and (d.failing_since is not null) = :failing
                and (d.leased_until is null or d.leased_until < now())
                and (d.not_before is null or d.not_before <= now())
                and (not d.down and d.position < f.last_position or d.due_at <= now())""";

    /** The company of which the fewest are served comes first, whichever was served longest ago elsewhere (ADR 0076). */
    private static final String TAKE = """
            with waiting as (
              select d.tenant, d.webhook_id, d.leased_until,
                row_number() over (partition by d.tenant order by d.leased_until nulls first)
                + (select count(*) from unnest(:served::text[]) one where one = d.tenant) as place
              from webhook_progress d join feed f on f.tenant = d.tenant
              where %s and not exists (select 1 from known_tenant k where k.tenant = d.tenant and k.state <> 'ACTIVE'))
            update webhook_progress p set leased_by = :instance, leased_until = now() + make_interval(secs => :seconds)
            where (p.tenant, p.webhook_id) in (
              select d.tenant, d.webhook_id from webhook_progress d join feed f on f.tenant = d.tenant
              join waiting w on w.tenant = d.tenant and w.webhook_id = d.webhook_id
              where %s order by w.place, w.leased_until nulls first limit :most for update of d skip locked)
            returning p.tenant, p.webhook_id""".formatted(DUE, DUE);

    private static final String PROLONG = """
            update webhook_progress set leased_until = now() + make_interval(secs => :seconds)
            where leased_by = :instance and (tenant, webhook_id) in (
              select tenant, webhook from unnest(:tenants::text[], :webhooks::uuid[]) as served(tenant, webhook))""";

    private static final String GIVE_BACK = "update webhook_progress set leased_by = null,"
            + " leased_until = now() + make_interval(secs => :seconds)"
            + " where tenant = :owner and webhook_id = :webhook and leased_by = :instance";

    private final Sql database;
    private final double seconds;
    private final UUID instance = UUID.randomUUID();

    WebhookLeases(@DataSource("relay") AgroalDataSource database, WebhookSettings settings) {
        this.database = Sql.outsideTenants(database);
        this.seconds = settings.lease().toMillis() / 1_000.0;
    }

    /** A webhook of a company. */
    record Taken(String tenant, UUID webhook) {}

    /** This instance. */
    UUID instance() {
        return instance;
    }

    /**
     * Takes webhooks for which there is something to do: of each company in turn, those that were served longest ago first.
     *
     * @param failing whether of those to which nothing could be delivered last
     * @param served those that this instance serves now
     */
    List<Taken> take(boolean failing, int most, Collection<Taken> served) {
        return most <= 0
                ? List.of()
                : database.query(TAKE)
                        .with("instance", instance)
                        .with("seconds", seconds)
                        .with("failing", failing)
                        .with("served", served.stream().map(Taken::tenant).toList())
                        .with("most", most)
                        .list(row -> new Taken(row.text("tenant"), row.uuid("webhook_id")));
    }

    /** A sign of life for those that this instance serves; what it has taken and forgotten is free again soon. */
    void prolong(Collection<Taken> served) {
        List<Taken> all = List.copyOf(served);
        database.update(PROLONG)
                .with("instance", instance)
                .with("seconds", seconds)
                .with("tenants", all.stream().map(Taken::tenant).toList())
                .with("webhooks", all.stream().map(Taken::webhook).toList())
                .run();
    }

    /** @param pause for how long nobody takes it */
    void giveBack(Taken taken, Duration pause) {
        database.update(GIVE_BACK)
                .with("instance", instance)
                .with("owner", taken.tenant())
                .with("webhook", taken.webhook())
                .with("seconds", pause.toMillis() / 1_000.0)
                .run();
    }
}
