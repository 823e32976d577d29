package org.nextlevel.gateway.session;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.quarkus.runtime.ShutdownEvent;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jboss.logging.Logger;
import org.nextlevel.session.EndedSession;

/**
 * Tells all gateways and services of sessions that ended, in the background: while Kafka is away it is tried for as long as a
 * token of the session may be valid.
 */
@ApplicationScoped
class TellEnded {
    private static final Logger LOG = Logger.getLogger(TellEnded.class);
    private static final Map<String, Object> OURS = Map.of(
            "acks", "all",
            "enable.idempotence", true,
            "linger.ms", 0,
            "max.block.ms", 5_000,
            "request.timeout.ms", 5_000,
            "delivery.timeout.ms", 600_000,
            "reconnect.backoff.max.ms", 1_000);

    private final Map<String, Object> settings;
    private Producer<String, String> kafka;

    TellEnded(@Identifier("default-kafka-broker") Map<String, Object> broker) {
        settings = new HashMap<>(broker);
        settings.putAll(OURS);
    }

    synchronized void stop(@Observes ShutdownEvent event) {
        if (kafka != null) {
            kafka.close(Duration.ofSeconds(2));
        }
    }

    /**
     * Hands it to the producer, which sends it.
     *
     * @throws org.apache.kafka.common.KafkaException when Kafka has been away since the gateway began
     */
    void tell(EndedSession one) {
        var record = new ProducerRecord<>(EndedSession.TOPIC, one.key(), one.json());
        Map.of(
                        "ce_specversion", "1.0",
                        "ce_id", UUID.randomUUID().toString(),
                        "ce_source", "/api-gateway",
                        "ce_type", EndedSession.TYPE,
                        "ce_time", Instant.now().toString(),
                        "content-type", "application/json")
                .forEach((name, value) -> record.headers().add(name, value.getBytes(UTF_8)));
        producer().send(record, (_, failure) -> {
            if (failure != null) {
                LOG.warnf("An ended session was not told: %s", failure.getClass().getSimpleName());
            }
        });
    }

    /** Made when it is first needed: most gateways are never told of anything. */
    private synchronized Producer<String, String> producer() {
        if (kafka == null) {
            kafka = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer());
        }
        return kafka;
    }
}
