package org.nextlevel.kit.event.outbox;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class KafkaProducersTest {
    private final KafkaProducers producers = new KafkaProducers();

    @Test
    void howTheBrokerIsReachedIsConfiguredOnceForConsumersAndRelay() {
        Map<String, Object> secured = Map.of("bootstrap.servers", "127.0.0.1:9", "security.protocol", "SASL_SSL");
        assertThatThrownBy(() -> producers.producer(secured)).hasStackTraceContaining("JAAS");
    }

    @Test
    void noSettingWeakensWhatTheRelayPromises() {
        producers
                .producer(Map.of("bootstrap.servers", "127.0.0.1:9", "acks", "nonsense", "enable.idempotence", "false"))
                .close();
    }
}
