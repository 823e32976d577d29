package org.nextlevel.advisor.promotion.acknowledgement;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.nextlevel.advisor.promotion.promotioncase.Cases;
import org.nextlevel.kit.background.RecurringWork;
import org.nextlevel.kit.event.outbox.Outbox;
import org.nextlevel.kit.notice.Notice;
import org.nextlevel.kit.sql.Sql;
import org.nextlevel.kit.tenant.Role;

/** Tells HR once of each promotion that nobody acknowledged in time, in every company once a day (ADR 0068). Any number of instances may do it at once. */
@ApplicationScoped
class RemindOfAcknowledgements {
    private static final int BATCH = 500;
    private static final Duration AFTER_START = Duration.ofMinutes(7);
    private static final Duration EVERY = Duration.ofDays(1);

    /** Of who was erased no decision is left, and nothing is waited for. */
    private static final String REMIND = """
            insert into acknowledgement_reminder (tenant, case_id, told_at)
            select d.tenant, d.case_id, :now from case_decision d
            where d.tenant = :tenant and d.approved and d.decided_at <= :before
              and not exists (select 1 from promotion_acknowledgement a where a.tenant = d.tenant and a.case_id = d.case_id)
              and not exists (select 1 from acknowledgement_reminder r where r.tenant = d.tenant and r.case_id = d.case_id)
            order by d.decided_at limit :most
            on conflict (tenant, case_id) do nothing
            returning case_id""";

    private final RecurringWork recurring;
    private final Sql sql;
    private final Cases cases;
    private final AcknowledgementSettings settings;
    private final Outbox outbox;
    private final Clock clock;

    RemindOfAcknowledgements(
            RecurringWork recurring,
            Sql sql,
            Cases cases,
            AcknowledgementSettings settings,
            Outbox outbox,
            Clock clock) {
        this.recurring = recurring;
        this.sql = sql;
        this.cases = cases;
        this.settings = settings;
        this.outbox = outbox;
        this.clock = clock;
    }

    void start(@Observes StartupEvent event) {
        recurring.every("case_decision", AFTER_START, EVERY, () -> remind(clock.instant()));
    }

    /** A batch of the current tenant, in a transaction of its own; whether there may be more. */
    boolean remind(Instant now) {
        return QuarkusTransaction.requiringNew().call(() -> batch(now)) == BATCH;
    }

    private int batch(Instant now) {
        List<UUID> overdue = sql.query(REMIND)
                .with("now", now)
                .with("before", now.minus(Duration.ofDays(settings.acknowledgementDays())))
                .with("most", BATCH)
                .list(row -> row.uuid("case_id"));
        cases.list("id in ?1", overdue)
                .forEach(one -> outbox.append(
                        AcknowledgementEvent.overdue(one),
                        Notice.of("promotion", one.id()).toRole(Role.HR)));
        return overdue.size();
    }
}
