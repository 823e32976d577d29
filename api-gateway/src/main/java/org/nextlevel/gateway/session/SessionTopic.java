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
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jboss.logging.Logger;
import org.nextlevel.session.EndedSession;

/** The topic on which the gateways tell of sessions. */
@ApplicationScoped
class SessionTopic {
    private static final Logger LOG = Logger.getLogger(SessionTopic.class);
    private static final Map<String, Object> OURS = Map.of(
            "acks", "all",
            "enable.idempotence", true,
            "linger.ms", 0,
            "max.block.ms", 5_000,
            "request.timeout.ms", 5_000,
            "delivery.timeout.ms", 10_000,
            "reconnect.backoff.max.ms", 1_000);

    private final Map<String, Object> settings;
    private Producer<String, String> kafka;

    /** @param broker every {@code kafka.*} setting, without the prefix */
    SessionTopic(@Identifier("default-kafka-broker") Map<String, Object> broker) {
        settings = new HashMap<>(broker);
        settings.putAll(OURS);
    }

    synchronized void stop(@Observes ShutdownEvent event) {
        if (kafka != null) {
            kafka.close(Duration.ofSeconds(2));
        }
    }

    /**
     * Tells something and waits until it is told, or is not.
     *
     * @param headers beside those that every event has
     */
    boolean isTold(String type, String key, String json, Map<String, String> headers) {
        try {
            producer().send(record(type, key, json, headers)).get();
            return true;
        } catch (KafkaException | ExecutionException failure) {
            LOG.warnf("%s waits to be told: %s", type, failure.getClass().getSimpleName());
            return false;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static ProducerRecord<String, String> record(
            String type, String key, String json, Map<String, String> headers) {
        Map<String, String> all = new HashMap<>(headers);
        all.put("ce_specversion", "1.0");
        all.put("ce_id", UUID.randomUUID().toString());
        all.put("ce_source", EndedSession.SOURCE);
        all.put("ce_type", type);
        all.put("ce_time", Instant.now().toString());
        all.put("content-type", "application/json");
        var record = new ProducerRecord<>(EndedSession.TOPIC, key, json);
        all.forEach((name, value) -> record.headers().add(name, value.getBytes(UTF_8)));
        return record;
    }

    /** Made when it is first needed: many gateways are never told of anything. */
    private synchronized Producer<String, String> producer() {
        if (kafka == null) {
            kafka = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer());
        }
        return kafka;
    }
}
