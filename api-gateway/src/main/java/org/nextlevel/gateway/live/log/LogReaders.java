package org.nextlevel.gateway.live.log;

import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.nextlevel.gateway.GatewaySettings;
import org.nextlevel.gateway.LiveSettings;

/** Opens ways through the log. Kafka is reached by the {@code kafka.*} settings, as the services do it. */
@ApplicationScoped
class LogReaders {
    private static final Map<String, Object> OURS = Map.of(
            "enable.auto.commit",
            false,
            "allow.auto.create.topics",
            false,
            "auto.offset.reset",
            "earliest",
            "fetch.max.bytes",
            4 * 1024 * 1024,
            "request.timeout.ms",
            5_000,
            "default.api.timeout.ms",
            6_000,
            "reconnect.backoff.max.ms",
            2_000,
            "client.id",
            "api-gateway-live");

    private final Map<String, Object> settings;
    private final LiveSettings live;
    private final InstantSource clock = InstantSource.system();

    LogReaders(@Identifier("default-kafka-broker") Map<String, Object> broker, GatewaySettings gateway) {
        live = gateway.live();
        settings = new HashMap<>(broker);
        settings.putAll(OURS);
        // Every gateway reads everything, from its own place.
        settings.remove("group.id");
    }

    /** @throws KafkaException when Kafka cannot be reached */
    LogReader open() {
        // What happened is told by headers and key; payloads are not even kept.
        var kafka = new KafkaConsumer<String, Void>(settings, new StringDeserializer(), (_, _) -> null);
        try {
            Instant from = clock.instant().minus(live.lookBack());
            return new LogReader(kafka, live.topics(), from, live.remembered());
        } catch (KafkaException failure) {
            kafka.close();
            throw failure;
        }
    }
}
