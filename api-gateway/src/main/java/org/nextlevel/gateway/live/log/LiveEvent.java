package org.nextlevel.gateway.live.log;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;

/**
 * Something that happened, as screens are told: ids and types, and no word. Whoever told it on Kafka said who may know.
 *
 * @param audience employee ids, roles after {@code role:}, or {@code *} for the whole tenant; never empty
 * @param subject the thing's kind and id, such as {@code evidence/0b1c2d3e-…}
 * @param employee the key of the record: the person whom it concerns; for a framework or a posting its own id
 * @param position what to send as {@code NextLevel-Position} so that answers contain it; null when nobody said
 */
public record LiveEvent(
        String tenant,
        List<String> audience,
        String type,
        String subject,
        String employee,
        String at,
        String position) {

    /** What a record tells screens; empty when it is for none. Its payload is not looked at. */
    static Optional<LiveEvent> of(ConsumerRecord<String, ?> record) {
        String tenant = header(record, "ce_tenant");
        String audience = header(record, "ce_audience");
        String type = header(record, "ce_type");
        String subject = header(record, "ce_subject");
        if (tenant == null || audience == null || audience.isEmpty() || type == null || subject == null) {
            return Optional.empty();
        }
        return Optional.of(new LiveEvent(
                tenant,
                List.of(audience.split(",")),
                type,
                subject,
                record.key(),
                header(record, "ce_time"),
                header(record, "ce_position")));
    }

    /** As one block of an event stream. */
    public String block(String id) {
        int slash = subject.indexOf('/');
        JsonObject data = new JsonObject()
                .put("type", type)
                .put(
                        "subject",
                        new JsonObject()
                                .put("kind", subject.substring(0, Math.max(0, slash)))
                                .put("id", subject.substring(slash + 1)));
        put(data, "employee", employee);
        put(data, "at", at);
        put(data, "position", position);
        return "event: %s\nid: %s\ndata: %s\n\n".formatted(type, id, data.encode());
    }

    private static void put(JsonObject data, String name, String value) {
        if (value != null) {
            data.put(name, value);
        }
    }

    private static String header(ConsumerRecord<String, ?> record, String name) {
        Header header = record.headers().lastHeader(name);
        return header == null ? null : new String(header.value(), UTF_8);
    }
}
