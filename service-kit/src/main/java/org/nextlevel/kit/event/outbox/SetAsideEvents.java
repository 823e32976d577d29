package org.nextlevel.kit.event.outbox;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.nextlevel.kit.page.Keyset;
import org.nextlevel.kit.page.Page;
import org.nextlevel.kit.page.PageRequest;
import org.nextlevel.kit.problem.NotFound;
import org.nextlevel.kit.sql.Row;
import org.nextlevel.kit.sql.Sql;

/** Events of all tenants that Kafka did not take, and that wait for a person (ADR 0003). */
@ApplicationScoped
public class SetAsideEvents {
    private static final Logger LOG = Logger.getLogger(SetAsideEvents.class);

    private static final Keyset<SetAside> OLDEST_FIRST = Keyset.ascending("position", Long.class, SetAside::position);

    private static final String READ = """
            select position, id, tenant, topic, key, type, occurred_at, set_aside, octet_length(payload) as bytes,
                   (select count(*) from outbox held
                    where (held.tenant, held.topic, held.key) = (one.tenant, one.topic, one.key)
                      and held.position > one.position) as held
            from outbox one where set_aside is not null\s""";

    private final Sql sql;
    private final OutboxRelay relay;

    SetAsideEvents(@DataSource("relay") AgroalDataSource database, OutboxRelay relay) {
        this.sql = Sql.outsideTenants(database);
        this.relay = relay;
    }

    /**
     * One of them.
     *
     * @param why in Kafka's words
     * @param bytes of payload
     * @param held how many of its key wait behind it
     */
    public record SetAside(
            long position,
            UUID id,
            String tenant,
            String topic,
            String key,
            String type,
            Instant occurredAt,
            String why,
            int bytes,
            long held) {}

    /** The one that waits longest first. */
    public Page<SetAside> page(PageRequest request) {
        return sql.query(READ + "{page}").page(OLDEST_FIRST, request, SetAsideEvents::event);
    }

    /**
     * Has it tried once more, and what waits behind it. Should Kafka still not take it, it is set aside again.
     *
     * @param operator the subject of a login
     */
    public SetAside release(long position, String operator) {
        SetAside event = sql.query(READ + "and position = :position")
                .with("position", position)
                .first(SetAsideEvents::event)
                .orElseThrow(() -> new NotFound("set-aside event", position));
        sql.update("update outbox set set_aside = null where position = :position")
                .with("position", position)
                .run();
        relay.wake();
        LOG.infof("Event %s is released by operator %s", event.id(), operator);
        return event;
    }

    private static SetAside event(Row row) {
        return new SetAside(
                row.largeNumber("position"),
                row.uuid("id"),
                row.text("tenant"),
                row.text("topic"),
                row.text("key"),
                row.text("type"),
                row.instant("occurred_at"),
                row.text("set_aside"),
                row.number("bytes"),
                row.largeNumber("held"));
    }
}
