package org.nextlevel.kit.event.outbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.eclipse.microprofile.config.ConfigProvider;
import org.nextlevel.kit.event.EventHeaders;
import org.nextlevel.kit.event.TraceParent;
import org.nextlevel.kit.position.Position;

/** One event as it waits in the outbox, and as a Kafka record: CloudEvents 1.0, binary content mode. */
record OutboxRow(
        long position,
        String tenant,
        UUID id,
        String topic,
        String key,
        String type,
        String payload,
        Instant occurredAt,
        String traceparent,
        String subject,
        String audience) {

    /**
     * The rows that wait longest, in order: the first however large it is, then as many as keep within both bounds. Without those
     * that were set aside, and those of the same key behind them.
     *
     * @param bytes of payload in UTF-8; the database adds up, so that no more than this is loaded
     */
    static List<OutboxRow> first(Connection connection, int limit, long bytes) throws SQLException {
        try (var select = connection.prepareStatement("""
                select position, tenant, id, topic, key, type, payload, occurred_at, traceparent, subject, audience
                from (select *, sum(octet_length(payload)) over (order by position) as total
                      from (select * from outbox one
                            where set_aside is null and not exists (
                              select from outbox held
                              where held.set_aside is not null and held.position < one.position
                                and (held.tenant, held.topic, held.key) = (one.tenant, one.topic, one.key))
                            order by position limit ?) oldest) batch
                where total <= ? or total = octet_length(payload)
                order by position""")) {
            select.setInt(1, limit);
            select.setLong(2, bytes);
            try (ResultSet rows = select.executeQuery()) {
                List<OutboxRow> found = new ArrayList<>();
                while (rows.next()) {
                    found.add(new OutboxRow(
                            rows.getLong(1),
                            rows.getString(2),
                            rows.getObject(3, UUID.class),
                            rows.getString(4),
                            rows.getString(5),
                            rows.getString(6),
                            rows.getString(7),
                            rows.getObject(8, OffsetDateTime.class).toInstant(),
                            rows.getString(9),
                            rows.getString(10),
                            rows.getString(11)));
                }
                return found;
            }
        }
    }

    static void delete(Connection connection, List<OutboxRow> rows) throws SQLException {
        try (var delete = connection.prepareStatement("delete from outbox where position = any (?)")) {
            delete.setArray(
                    1,
                    connection.createArrayOf(
                            "bigint", rows.stream().map(OutboxRow::position).toArray()));
            delete.executeUpdate();
        }
    }

    /** Keeps it from being sent until somebody has looked at it. */
    void setAside(Connection connection, String why) throws SQLException {
        try (var update = connection.prepareStatement("update outbox set set_aside = ? where position = ?")) {
            update.setString(1, why);
            update.setLong(2, position);
            update.executeUpdate();
        }
    }

    ProducerRecord<String, String> toRecord() {
        var record = new ProducerRecord<>(topic, key, payload);
        header(record, "ce_specversion", "1.0");
        header(record, EventHeaders.ID, id.toString());
        header(
                record,
                EventHeaders.SOURCE,
                "/" + ConfigProvider.getConfig().getValue("nextlevel.service", String.class));
        header(record, EventHeaders.TYPE, type);
        header(record, EventHeaders.TIME, occurredAt.toString());
        header(record, EventHeaders.TENANT, tenant);
        header(record, "content-type", "application/json");
        optional(record, TraceParent.HEADER, traceparent);
        optional(record, EventHeaders.SUBJECT, subject);
        optional(record, EventHeaders.AUDIENCE, audience);
        // Whoever is told of it on a screen may read what other services make of it.
        optional(record, EventHeaders.POSITION, audience == null ? null : Position.of(tenant, topic, id, occurredAt));
        return record;
    }

    private static void optional(ProducerRecord<String, String> record, String name, String value) {
        if (value != null) {
            header(record, name, value);
        }
    }

    private static void header(ProducerRecord<String, String> record, String name, String value) {
        record.headers().add(name, value.getBytes(UTF_8));
    }
}
