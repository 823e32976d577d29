package org.nextlevel.kit.event.outbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.Nullable;
import org.nextlevel.kit.event.EventHeaders;
import org.nextlevel.kit.position.Position;
import org.nextlevel.trace.TraceParent;

/**
 * One event as it waits in the outbox, and as a Kafka record: CloudEvents 1.0, binary content mode.
 *
 * @param partition to which it goes; null for where its key belongs
 */
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
        String audience,
        @Nullable Integer partition) {

    static final String COLUMNS =
            "position, tenant, id, topic, key, type, payload, occurred_at, traceparent, subject, audience";

    /** Of {@link #COLUMNS}. */
    static OutboxRow of(ResultSet row) throws SQLException {
        return new OutboxRow(
                row.getLong(1),
                row.getString(2),
                row.getObject(3, UUID.class),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                row.getObject(8, OffsetDateTime.class).toInstant(),
                row.getString(9),
                row.getString(10),
                row.getString(11),
                null);
    }

    /** Keeps it from being sent until somebody has looked at it. */
    void setAside(Connection connection, String why) throws SQLException {
        try (var update = connection.prepareStatement("update outbox set set_aside = ? where position = ?")) {
            update.setString(1, why);
            update.setLong(2, position);
            update.executeUpdate();
        }
    }

    /** @param parent the step of a trace that whatever follows from it belongs to */
    ProducerRecord<String, String> toRecord(TraceParent parent) {
        var record = new ProducerRecord<>(topic, partition, key, payload);
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
        header(record, TraceParent.HEADER, parent.toString());
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
