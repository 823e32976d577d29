package org.nextlevel.k8s.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.k8s.rendered.Kind;
import org.nextlevel.k8s.rendered.Manifest;
import org.nextlevel.k8s.rendered.Rendered;

/** Kafka, as its operator is told to make it, is what topics, users and services of the manifests rely on. */
@Tag("k8s")
class KafkaIsReadyForTheServicesTest {
    private final Manifest kafka = Rendered.infrastructure().the(Kind.KAFKA, "nextlevel");

    @Test
    void everybodySaysWhoTheyAreAndNobodyListensIn() {
        assertThat(kafka.at("/spec/kafka/listeners"))
                .hasSize(1)
                .allMatch(one -> one.path("tls").asBoolean()
                        && one.path("port").asInt() == 9093
                        && one.at("/authentication/type").asText().equals("scram-sha-512"));
        assertThat(kafka.at("/spec/kafka/authorization/type").asText()).isEqualTo("simple");
        assertThat(kafka.at("/spec/kafka/authorization").has("superUsers")).isFalse();
    }

    @Test
    void aBrokerMayBeAwayAndNothingThatWasAcknowledgedIsLost() {
        int brokers = Rendered.infrastructure()
                .the(Kind.KAFKA_NODE_POOL, "broker")
                .at("/spec/replicas")
                .asInt();
        assertThat(brokers).isEqualTo(3);
        assertThat(Rendered.prod().of(Kind.KAFKA_TOPIC)).allSatisfy(one -> {
            assertThat(one.at("/spec/replicas").asInt()).isEqualTo(brokers);
            assertThat(one.at("/spec/config").path("min.insync.replicas").asInt())
                    .isEqualTo(brokers - 1);
        });
    }

    @Test
    void noTopicTakesALargerRecordThanBrokersCopy() {
        int copied =
                kafka.at("/spec/kafka/config").path("replica.fetch.max.bytes").asInt();
        assertThat(Rendered.prod().of(Kind.KAFKA_TOPIC))
                .allMatch(
                        one -> one.at("/spec/config").path("max.message.bytes").asInt() <= copied);
        assertThat(kafka.at("/spec/kafka/config")
                        .path("auto.create.topics.enable")
                        .asBoolean(true))
                .isFalse();
    }

    @Test
    void clientsTopicsAndUsersAreOfThisCluster() {
        assertThat(Stream.concat(
                        Rendered.prod().of(Kind.KAFKA_TOPIC), Rendered.prod().of(Kind.KAFKA_USER)))
                .allMatch(one -> one.at("/metadata/labels")
                        .path("strimzi.io/cluster")
                        .asText()
                        .equals(kafka.name()));
        assertThat(Rendered.prod()
                        .the(Kind.CONFIG_MAP, "addresses")
                        .at("/data/KAFKA_BOOTSTRAP_SERVERS")
                        .asText())
                .isEqualTo(kafka.name() + "-kafka-bootstrap:9093");
    }
}
