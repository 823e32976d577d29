package org.nextlevel.kit.event.outbox;

import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.serialization.StringSerializer;

/**
 * The one Kafka producer of a service, used by the relay alone. It reaches the broker by the same {@code kafka.*}
 * settings as the consumers do (servers, TLS, SASL).
 */
class KafkaProducers {
    /** What the relay's promises rest on: no setting from outside changes it. */
    private static final Map<String, Object> OURS = Map.of(
            "acks",
            "all",
            "enable.idempotence",
            true,
            "compression.type",
            "lz4",
            "max.request.size",
            6 * 1024 * 1024,
            // A batch is handed over at once and awaited: what waits for more to come waits for nothing.
            "linger.ms",
            0,
            // Short, so that a broker that is away is noticed; the outbox keeps what was not sent.
            "max.block.ms",
            2_000,
            "request.timeout.ms",
            5_000,
            // Longer than any batch may take: no event is given up while those behind it go on.
            "delivery.timeout.ms",
            30_000,
            "reconnect.backoff.max.ms",
            2_000);

    /** @param broker every {@code kafka.*} setting, without the prefix */
    @Produces
    @ApplicationScoped
    Producer<String, String> producer(@Identifier("default-kafka-broker") Map<String, Object> broker) {
        Map<String, Object> settings = new HashMap<>(broker);
        settings.putAll(OURS);
        return new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer());
    }

    void close(@Disposes Producer<String, String> producer) {
        producer.close(Duration.ofSeconds(2));
    }
}
