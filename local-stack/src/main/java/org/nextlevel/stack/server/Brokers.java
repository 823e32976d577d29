package org.nextlevel.stack.server;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.KafkaException;

/**
 * What an administrator asks of a Kafka cluster.
 *
 * @param bootstrapServers where to connect
 */
public record Brokers(String bootstrapServers) {

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

    /** Creates the topics that do not exist yet. */
    public void createTopics(List<Topic> topics) {
        try (Admin admin = admin()) {
            Set<String> existing = admin.listTopics().names().get(30, TimeUnit.SECONDS);
            admin.createTopics(topics.stream()
                            .filter(topic -> !existing.contains(topic.name()))
                            .map(Topic::toCreate)
                            .toList())
                    .all()
                    .get(30, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException failure) {
            throw new StackProblem("Kafka did not create the topics: " + failure.getMessage(), failure);
        }
    }

    private Admin admin() {
        return Admin.create(Map.of(
                "bootstrap.servers", bootstrapServers,
                "reconnect.backoff.max.ms", "200",
                "retry.backoff.ms", "100",
                "request.timeout.ms", "5000",
                "default.api.timeout.ms", "5000"));
    }
}
