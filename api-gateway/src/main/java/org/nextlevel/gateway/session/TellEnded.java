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
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
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
            "delivery.timeout.ms", 10_000,
            "reconnect.backoff.max.ms", 1_000);

    /** Longer than any access token lives. */
    private static final Duration OF_INTEREST = Duration.ofMinutes(10);

    private static final Duration PAUSE = Duration.ofSeconds(1);

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

    /** Returns at once; it is told in the background, and tried again until it was or nobody has a token of the session. */
    void tell(EndedSession one) {
        Thread.ofVirtual().name("ended-session").start(() -> insist(one));
    }

    private void insist(EndedSession one) {
        Instant until = Instant.now().plus(OF_INTEREST);
        while (!isTold(one) && Instant.now().isBefore(until)) {
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    private boolean isTold(EndedSession one) {
        try {
            producer().send(record(one)).get();
            return true;
        } catch (KafkaException | ExecutionException failure) {
            LOG.warnf(
                    "An ended session waits to be told: %s", failure.getClass().getSimpleName());
            return false;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static ProducerRecord<String, String> record(EndedSession one) {
        var record = new ProducerRecord<>(EndedSession.TOPIC, one.key(), one.json());
        Map.of(
                        "ce_specversion",
                        "1.0",
                        "ce_id",
                        UUID.randomUUID().toString(),
                        "ce_source",
                        EndedSession.SOURCE,
                        "ce_type",
                        EndedSession.TYPE,
                        "ce_time",
                        Instant.now().toString(),
                        "content-type",
                        "application/json")
                .forEach((name, value) -> record.headers().add(name, value.getBytes(UTF_8)));
        return record;
    }

    /** Made when it is first needed: most gateways are never told of anything. */
    private synchronized Producer<String, String> producer() {
        if (kafka == null) {
            kafka = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer());
        }
        return kafka;
    }
}
