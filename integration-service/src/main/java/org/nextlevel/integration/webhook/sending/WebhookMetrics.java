package org.nextlevel.integration.webhook.sending;

import io.agroal.api.AgroalDataSource;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.agroal.DataSource;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.nextlevel.integration.delivery.receiver.ReceiverAnswer;
import org.nextlevel.integration.webhook.turn.RunEnd;
import org.nextlevel.kit.sql.Sql;

/** What comes of deliveries, by outcome, and what waits: nothing that grows with companies. */
@Startup
@ApplicationScoped
class WebhookMetrics {
    private static final String WAITING = """
            select coalesce(sum(f.last_position - p.position), 0) as waiting,
              coalesce(extract(epoch from now() - min(least(next.added_at, p.failing_since))), 0)::bigint as oldest
            from webhook_progress p join feed f on f.tenant = p.tenant
              left join lateral (select added_at from change c where c.tenant = p.tenant and c.position > p.position
                order by c.position limit 1) next on true
            where p.active""";

    private final MeterRegistry registry;
    private final Sql database;
    private final AtomicLong waiting;
    private final AtomicLong oldest;

    WebhookMetrics(MeterRegistry registry, @DataSource("relay") AgroalDataSource database) {
        this.registry = registry;
        this.database = Sql.outsideTenants(database);
        this.waiting = registry.gauge("nextlevel.webhooks.waiting", new AtomicLong());
        this.oldest = registry.gauge("nextlevel.webhooks.oldest.seconds", new AtomicLong());
    }

    void tried(List<RunEnd> ends) {
        ends.stream().flatMap(end -> end.tried().stream()).forEach(one -> count(one.answer()));
    }

    /** Counts anew what waits behind the places of all webhooks, and for how long. */
    void look() {
        database.query(WAITING).each(row -> {
            waiting.set(row.largeNumber("waiting"));
            oldest.set(row.largeNumber("oldest"));
        });
    }

    private void count(ReceiverAnswer answer) {
        registry.timer(
                        "nextlevel.webhooks.deliveries",
                        "outcome",
                        answer.outcome().name().toLowerCase(Locale.ROOT))
                .record(answer.took().toNanos(), TimeUnit.NANOSECONDS);
    }
}
