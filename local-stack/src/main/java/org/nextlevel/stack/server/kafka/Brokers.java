package org.nextlevel.stack.server.kafka;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.nextlevel.stack.server.StackProblem;

/**
 * What an administrator asks of a Kafka cluster.
 *
 * @param bootstrapServers where to connect
 * @param users whose {@link KafkaUsers#ADMIN} asks
 */
public record Brokers(String bootstrapServers, KafkaUsers users) {

    /** Whether the cluster answers within a few seconds. */
    public boolean answer() {
        try (Admin admin = admin()) {
            return !admin.describeCluster().nodes().get(3, TimeUnit.SECONDS).isEmpty();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException | TimeoutException | KafkaException silent) {
            return false;
        }
    }

    /** Creates the topics that do not exist yet and, where users are asked who they are, lets each use what is theirs. */
    public void createTopics(List<Topic> topics) {
        try (Admin admin = admin()) {
            Set<String> existing = admin.listTopics().names().get(30, TimeUnit.SECONDS);
            admin.createTopics(topics.stream()
                            .filter(topic -> !existing.contains(topic.name()))
                            .map(Topic::toCreate)
                            .toList())
                    .all()
                    .get(30, TimeUnit.SECONDS);
            if (users.areAsked()) {
                admin.createAcls(topics.stream()
                                .flatMap(Topic::access)
                                .distinct()
                                .toList())
                        .all()
                        .get(30, TimeUnit.SECONDS);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException failure) {
            throw new StackProblem("Kafka did not create the topics: " + failure.getMessage(), failure);
        }
    }

    /** How many records of these topics a group of consumers has not handled yet. */
    public long waiting(String group, List<String> topics) {
        try (Admin admin = admin()) {
            List<TopicPartition> partitions = partitions(admin, topics);
            var handled = admin.listConsumerGroupOffsets(group)
                    .partitionsToOffsetAndMetadata()
                    .get(30, TimeUnit.SECONDS);
            var first = offsets(admin, partitions, OffsetSpec.earliest());
            var next = offsets(admin, partitions, OffsetSpec.latest());
            return partitions.stream()
                    .mapToLong(partition -> next.get(partition).offset()
                            - (handled.get(partition) == null
                                    ? first.get(partition).offset()
                                    : handled.get(partition).offset()))
                    .sum();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new StackProblem("Interrupted while asking Kafka.", interrupted);
        } catch (ExecutionException | TimeoutException | KafkaException failure) {
            throw new StackProblem("Kafka did not tell what waits: " + failure.getMessage(), failure);
        }
    }

    /** Has a group, none of whom reads now, read all records of these topics again that were written since then. */
    public void rewind(String group, List<String> topics, Instant since) {
        try (Admin admin = admin()) {
            List<TopicPartition> partitions = partitions(admin, topics);
            var last = offsets(admin, partitions, OffsetSpec.latest());
            var places = new HashMap<TopicPartition, OffsetAndMetadata>();
            offsets(admin, partitions, OffsetSpec.forTimestamp(since.toEpochMilli()))
                    .forEach((partition, found) -> places.put(
                            partition,
                            new OffsetAndMetadata(
                                    // None since then: the end.
                                    found.offset() < 0 ? last.get(partition).offset() : found.offset())));
            admin.alterConsumerGroupOffsets(group, places).all().get(30, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new StackProblem("Interrupted while asking Kafka.", interrupted);
        } catch (ExecutionException | TimeoutException | KafkaException failure) {
            throw new StackProblem("Kafka did not rewind %s: %s".formatted(group, failure.getMessage()), failure);
        }
    }

    private static List<TopicPartition> partitions(Admin admin, List<String> topics)
            throws InterruptedException, ExecutionException, TimeoutException {
        return admin.describeTopics(topics).allTopicNames().get(30, TimeUnit.SECONDS).values().stream()
                .flatMap(topic -> topic.partitions().stream()
                        .map(partition -> new TopicPartition(topic.name(), partition.partition())))
                .toList();
    }

    private static Map<TopicPartition, ListOffsetsResultInfo> offsets(
            Admin admin, List<TopicPartition> partitions, OffsetSpec which)
            throws InterruptedException, ExecutionException, TimeoutException {
        return admin.listOffsets(partitions.stream().collect(Collectors.toMap(Function.identity(), one -> which)))
                .all()
                .get(30, TimeUnit.SECONDS);
    }

    private Admin admin() {
        Map<String, Object> settings = new HashMap<>(users.client(KafkaUsers.ADMIN));
        settings.putAll(Map.of(
                "bootstrap.servers", bootstrapServers,
                "reconnect.backoff.max.ms", "200",
                "retry.backoff.ms", "100",
                "request.timeout.ms", "5000",
                "default.api.timeout.ms", "5000"));
        return Admin.create(settings);
    }
}
