package org.nextlevel.kit.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import java.time.Duration;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The one Kafka producer of a service, used by the relay alone. */
class KafkaProducers {
    @Produces
    @ApplicationScoped
    Producer<String, String> producer(@ConfigProperty(name = "kafka.bootstrap.servers") String servers) {
        return new KafkaProducer<>(
                Map.of(
                        "bootstrap.servers",
                        servers,
                        "acks",
                        "all",
                        "enable.idempotence",
                        true,
                        "compression.type",
                        "lz4",
                        "max.request.size",
                        2 * 1024 * 1024,
                        // Short, so that a broker that is away is noticed; the outbox keeps what was not sent.
                        "max.block.ms",
                        5_000,
                        "request.timeout.ms",
                        5_000,
                        "delivery.timeout.ms",
                        10_000,
                        "reconnect.backoff.max.ms",
                        2_000),
                new StringSerializer(),
                new StringSerializer());
    }

    void close(@Disposes Producer<String, String> producer) {
        producer.close(Duration.ofSeconds(2));
    }
}
