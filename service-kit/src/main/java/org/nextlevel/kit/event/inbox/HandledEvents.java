package org.nextlevel.kit.event.inbox;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.nextlevel.kit.position.Arrivals;
import org.nextlevel.kit.sql.Sql;

/** Which events of the current tenant were handled, so that one that comes twice counts once. */
@ApplicationScoped
class HandledEvents {
    /** Tables of copies read when it was told from the transaction (ADR 0038). */
    private static final String INSERT = """
            with told as materialized (select set_config('nextlevel.told_at', :told, true))
            insert into inbox (tenant, event_id, key, received_at)
            select :tenant, event, key, :now from told, unnest(:events::uuid[], :keys::text[]) as events(event, key)
            on conflict do nothing returning event_id""";

    private final Sql sql;
    private final Clock clock;
    private final Arrivals arrivals;
    private final MeterRegistry metrics;

    HandledEvents(Sql sql, Clock clock, Arrivals arrivals, MeterRegistry metrics) {
        this.sql = sql;
        this.clock = clock;
        this.arrivals = arrivals;
        this.metrics = metrics;
    }

    /** Notes that these are handled when the caller's transaction commits; the ids of those that were not before. */
    Set<UUID> noteNew(List<Arrived> all) {
        return new HashSet<>(sql.query(INSERT)
                .unflushed()
                .with("events", all.stream().map(one -> one.envelope().id()).toList())
                .with("keys", all.stream().map(one -> one.record().key()).toList())
                .with("told", all.getFirst().envelope().toldAt().toString())
                .with("now", clock.instant())
                .list(row -> row.uuid("event_id")));
    }

    /** What was noted of it is committed: whoever waits for it goes on, and the time since it was told is measured. */
    void committed(Arrived event) {
        arrivals.arrived(event.envelope().id());
        metrics.timer("nextlevel.events.handled", "topic", event.record().topic())
                .record(Duration.between(event.envelope().toldAt(), clock.instant()));
    }
}
