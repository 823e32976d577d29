package org.nextlevel.kit.republish.comparison;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.nextlevel.kit.event.inbox.IncomingEvent;
import org.nextlevel.kit.event.inbox.KitReader;
import org.nextlevel.kit.event.outbox.Outbox;
import org.nextlevel.kit.republish.CopyRebuild;
import org.nextlevel.kit.republish.comparison.Tallies.Tally;
import org.nextlevel.kit.sql.Sql;
import org.nextlevel.kit.tenant.CurrentTenant;

/**
 * Compares copies of this service with what their owner counted: by now all events of the partition are handled that were told until then,
 * and no later one. What differs is noted, and its owner asked to tell it again.
 */
@ApplicationScoped
class CompareCopies implements KitReader {
    private static final Logger LOG = Logger.getLogger(CompareCopies.class);

    /** What telling again did not mend is told again so often, and no more often. */
    private static final Duration ASKED_AGAIN = Duration.ofHours(1);

    private static final String KEPT = """
            select id, key::text as key, version from (%s) things
            where id > :after and (:upto::uuid is null or id <= :upto::uuid)""";

    /** Stretches end elsewhere when things are added: whatever began within this one is compared by it now. */
    private static final String FORGET = """
            delete from copy_comparison where tenant = :tenant and copy = :copy and kafka_partition = :partition
              and after >= :after and (:upto::uuid is null or after < :upto::uuid)
            returning differs_since, asked_at""";

    private static final String NOTE = """
            insert into copy_comparison
              (tenant, copy, kafka_partition, after, upto, told, kept, compared_at, differs_since, asked_at)
            values (:tenant, :copy, :partition, :after, :upto, :told, :kept, :now, :since, :asked)""";

    private final Sql sql;
    private final CopiesOfOthers copies;
    private final CopyRebuild rebuild;
    private final Outbox outbox;
    private final CurrentTenant tenant;
    private final Clock clock;

    CompareCopies(
            Sql sql, CopiesOfOthers copies, CopyRebuild rebuild, Outbox outbox, CurrentTenant tenant, Clock clock) {
        this.sql = sql;
        this.copies = copies;
        this.rebuild = rebuild;
        this.outbox = outbox;
        this.tenant = tenant;
        this.clock = clock;
    }

    @Override
    public Set<String> types() {
        return Set.of(ThingsCounted.TYPE);
    }

    /** Things of which nothing is copied here are left alone, and all while copies are being built anew. */
    @Override
    public void read(IncomingEvent event) {
        ThingsCounted counted = event.as(ThingsCounted.class);
        List<CopiedThings> compared = copies.tables().stream()
                .filter(copy -> copy.sort().equals(counted.sort()))
                .toList();
        if (!compared.isEmpty() && !rebuild.isUnderWay()) {
            compared.forEach(copy -> compare(copy, counted));
        }
    }

    private void compare(CopiedThings copy, ThingsCounted counted) {
        Tally kept = kept(copy, counted);
        List<Former> former = forget(copy, counted);
        Instant now = clock.instant();
        if (counted.isOf(kept)) {
            note(copy, counted, kept, null, null);
            return;
        }
        Instant since = earliest(former.stream().map(Former::differsSince), now);
        Instant asked = earliest(former.stream().map(Former::askedAt), Instant.MIN);
        boolean asks = asked.isBefore(now.minus(ASKED_AGAIN));
        note(copy, counted, kept, since, asks ? now : asked);
        if (asks) {
            LOG.warnf(
                    "%d things in %s of %s are not what their owner has, which are %d: it is asked to tell them again",
                    kept.things(), copy.copy(), tenant.require(), counted.things());
            outbox.append(new CopyDiffered(copies.answers(), copy.sort(), counted.after(), counted.upto()));
        }
    }

    private Tally kept(CopiedThings copy, ThingsCounted counted) {
        Tallies tallies = new Tallies(counted.partitions());
        sql.query(KEPT.formatted(copy.select()))
                .with("after", counted.after())
                .with("upto", counted.upto())
                .each(row -> tallies.add(row.text("key"), row.uuid("id"), row.largeNumber("version")));
        return tallies.of(counted.partition());
    }

    private record Former(Instant differsSince, Instant askedAt) {}

    private List<Former> forget(CopiedThings copy, ThingsCounted counted) {
        return sql.query(FORGET)
                .with("copy", copy.copy())
                .with("partition", counted.partition())
                .with("after", counted.after())
                .with("upto", counted.upto())
                .list(row -> new Former(row.instant("differs_since"), row.instant("asked_at")));
    }

    private static Instant earliest(Stream<Instant> some, Instant otherwise) {
        return some.filter(Objects::nonNull).min(Instant::compareTo).orElse(otherwise);
    }

    private void note(CopiedThings copy, ThingsCounted counted, Tally kept, Instant since, Instant asked) {
        sql.update(NOTE)
                .with("copy", copy.copy())
                .with("partition", counted.partition())
                .with("after", counted.after())
                .with("upto", counted.upto())
                .with("told", counted.things())
                .with("kept", kept.things())
                .with("now", clock.instant())
                .with("since", since)
                .with("asked", asked)
                .run();
    }
}
