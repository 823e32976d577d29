package org.nextlevel.gateway.live;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.nextlevel.stack.server.kafka.KafkaServer;

/** A real Kafka with all topics, for the tests of live updates alone. */
public final class LiveKafka implements QuarkusTestResourceLifecycleManager {
    private KafkaServer kafka;

    @Override
    public Map<String, String> start() {
        try {
            Path home = Files.createTempDirectory("nextlevel-live");
            kafka = KafkaServer.start(home.resolve("kafka"), 0, home.resolve("kafka.log"));
            kafka.createTopics();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.of(
                "kafka.bootstrap.servers", kafka.bootstrapServers(),
                "gateway.live.heartbeat", "1s",
                "gateway.live.connections-per-caller", "2",
                "gateway.live.remembered", "1000");
    }

    @Override
    public void stop() {
        kafka.stop();
    }
}
