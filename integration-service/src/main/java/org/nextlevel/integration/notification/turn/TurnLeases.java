package org.nextlevel.integration.notification.turn;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.nextlevel.kit.sql.Sql;

/** Which instance tells whom, of all companies: each person or room is taken for a minute, and given back when they are told. */
@ApplicationScoped
public class TurnLeases {
    private static final String DUE = """
            d.due_at <= now() and (d.leased_until is null or d.leased_until < now())
                and (d.attempts > 0) = :failing and (:failing or (d.channel = 'CHAT') = :chat)""";

    /** The company of which the fewest are told comes first, whoever waits longest elsewhere (ADR 0076). */
    private static final String TAKE = """
            with recursive owner (tenant) as (
              select min(tenant) from notification_turn
              union all
              select (select min(n.tenant) from notification_turn n where n.tenant > o.tenant) from owner o where o.tenant is not null),
            waiting as (
              select w.*, row_number() over (partition by w.tenant order by w.due_at)
                + (select count(*) from unnest(:told::text[]) one where one = w.tenant) as place
              from owner o cross join lateral (
                select d.tenant, d.recipient_id, d.due_at from notification_turn d
                where d.tenant = o.tenant and %s order by d.due_at limit :most) w
              where not exists (select 1 from known_tenant k where k.tenant = o.tenant and k.state <> 'ACTIVE'))
            update notification_turn t set leased_by = :instance, leased_until = now() + interval '1 minute'
            where (t.tenant, t.recipient_id) in (
              select d.tenant, d.recipient_id from notification_turn d join waiting w using (tenant, recipient_id)
              where %s order by w.place, w.due_at limit :most for update of d skip locked)
            returning t.tenant, t.recipient_id""".formatted(DUE, DUE);

    private static final String GIVE_BACK = """
            update notification_turn set leased_by = null, leased_until = now() + make_interval(secs => :seconds)
            where tenant = :owner and recipient_id = :recipient and leased_by = :instance""";

    private final Sql database;
    private final UUID instance = UUID.randomUUID();
    private final Collection<Taken> told = new ConcurrentLinkedQueue<>();

    TurnLeases(@DataSource("relay") AgroalDataSource database) {
        this.database = Sql.outsideTenants(database);
    }

    /** Somebody, or a room, of a company. */
    public record Taken(String tenant, UUID recipient) {}

    /** This instance. */
    public UUID instance() {
        return instance;
    }

    /** Takes those who are due by a lane: of each company in turn, those that wait longest first. */
    public List<Taken> take(Lane lane, int most) {
        if (most <= 0) {
            return List.of();
        }
        List<Taken> taken = database.query(TAKE)
                .with("instance", instance)
                .with("failing", lane == Lane.FAILING)
                .with("chat", lane == Lane.CHAT)
                .with("most", most)
                .with("told", told.stream().map(Taken::tenant).toList())
                .list(row -> new Taken(row.text("tenant"), row.uuid("recipient_id")));
        told.addAll(taken);
        return taken;
    }

    /** @param pause for how long nobody takes them */
    public void giveBack(Taken taken, Duration pause) {
        told.remove(taken);
        database.update(GIVE_BACK)
                .with("instance", instance)
                .with("owner", taken.tenant())
                .with("recipient", taken.recipient())
                .with("seconds", pause.toMillis() / 1_000.0)
                .run();
    }

    /** Who is told beside whom: none of the lanes waits for another. */
    public enum Lane {
        /** By mail. */
        MAIL,
        /** By chat. */
        CHAT,
        /** Those to whom the last try failed, by either. */
        FAILING
    }
}
