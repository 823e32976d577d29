package org.nextlevel.stack.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.AuthorizationException;
import org.apache.kafka.common.errors.SaslAuthenticationException;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nextlevel.stack.server.kafka.KafkaServer;
import org.nextlevel.stack.server.kafka.KafkaSettings;
import org.nextlevel.stack.server.kafka.KafkaUsers;
import org.nextlevel.stack.server.kafka.Topic;

/** A broker that asks everybody who they are: services write what they own and read what they consume, and nothing else. */
@Tag("forged-events")
class KafkaAccessTest {
    private static final KafkaUsers USERS = new KafkaUsers(Stream.of(
                    "broker",
                    "admin",
                    "framework-service",
                    "evidence-service",
                    "advisor-service",
                    "integration-service",
                    "api-gateway")
            .collect(Collectors.toMap(Function.identity(), name -> "password of " + name)));

    @TempDir
    static Path home;

    private static KafkaServer server;

    @BeforeAll
    static void start() {
        server = KafkaServer.launch(KafkaSettings.of(home.resolve("kafka"), 0, home.resolve("kafka.log"))
                .with(USERS));
        server.awaitReady();
        server.createTopics();
        try (var producer = producer(USERS.client("admin"))) {
            // What may be read is then there to be read.
            Topic.all().forEach(topic -> producer.send(new ProducerRecord<>(topic.name(), 0, "key", "value")));
        }
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"framework-service", "evidence-service", "advisor-service", "integration-service", "api-gateway"
            })
    void aServiceWritesWhatItOwnsAndReadsWhatItConsumes(String service) {
        try (var producer = producer(USERS.client(service));
                var consumer = consumer(USERS.client(service))) {
            for (Topic topic : Topic.all()) {
                assertThat(writes(producer, topic))
                        .as("writes %s", topic.name())
                        .isEqualTo(topic.owner().equals(service));
                assertThat(reads(consumer, topic))
                        .as("reads %s", topic.name())
                        .isEqualTo(topic.readers().contains(service));
            }
        }
    }

    @Test
    void aWrongPasswordAndNoNameAreNobody() {
        Map<String, String> wrong = new KafkaUsers(Map.of("advisor-service", "guessed")).client("advisor-service");
        assertThatThrownBy(() -> topics(wrong)).hasCauseInstanceOf(SaslAuthenticationException.class);
        assertThatThrownBy(() -> topics(Map.of())).isInstanceOf(ExecutionException.class);
    }

    private static boolean writes(KafkaProducer<String, String> producer, Topic topic) {
        try {
            producer.send(new ProducerRecord<>(topic.name(), "key", "value")).get();
            return true;
        } catch (ExecutionException | AuthorizationException refused) {
            assertThat(refused).hasStackTraceContaining("AuthorizationException");
            return false;
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private static boolean reads(KafkaConsumer<String, String> consumer, Topic topic) {
        try {
            consumer.assign(List.of(new TopicPartition(topic.name(), 0)));
            consumer.seekToBeginning(consumer.assignment());
            return Stream.generate(() -> consumer.poll(Duration.ofSeconds(1)).count())
                    .limit(30)
                    .anyMatch(count -> count > 0);
        } catch (AuthorizationException refused) {
            return false;
        }
    }

    private static int topics(Map<String, String> credentials) throws ExecutionException, InterruptedException {
        try (Admin admin = Admin.create(settings(credentials, Map.of("default.api.timeout.ms", 3_000)))) {
            return admin.listTopics().names().get().size();
        }
    }

    private static KafkaProducer<String, String> producer(Map<String, String> credentials) {
        return new KafkaProducer<>(
                settings(credentials, Map.of("max.block.ms", 10_000)), new StringSerializer(), new StringSerializer());
    }

    private static KafkaConsumer<String, String> consumer(Map<String, String> credentials) {
        return new KafkaConsumer<>(settings(credentials, Map.of()), new StringDeserializer(), new StringDeserializer());
    }

    private static Map<String, Object> settings(Map<String, String> credentials, Map<String, Object> more) {
        Map<String, Object> settings = new HashMap<>(credentials);
        settings.put("bootstrap.servers", server.bootstrapServers());
        settings.put("request.timeout.ms", 3_000);
        settings.putAll(more);
        return settings;
    }
}
