package org.nextlevel.gateway.live.log;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndTimestamp;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;

/** One way through the log: from the look-back on, through all partitions that there were when it began. */
final class LogReader implements AutoCloseable {
    /** Partitions are added once in a blue moon; the answer costs a round trip. */
    private static final Duration LOOK_FOR_PARTITIONS = Duration.ofMinutes(1);

    private final KafkaConsumer<String, Void> kafka;
    private final List<String> topics;
    private final Partitions partitions;
    private final Map<TopicPartition, Long> end;
    private final RecentEvents recent;
    private long lookedAt = System.nanoTime();
    private boolean reachedEnd;
    private volatile boolean connected = true;

    LogReader(KafkaConsumer<String, Void> kafka, List<String> topics, Instant from, int most) {
        this.kafka = kafka;
        this.topics = topics;
        this.partitions = new Partitions(present());
        kafka.assign(partitions.all());
        this.end = kafka.endOffsets(partitions.all());
        Map<TopicPartition, OffsetAndTimestamp> begin = kafka.offsetsForTimes(
                partitions.all().stream().collect(Collectors.toMap(Function.identity(), _ -> from.toEpochMilli())));
        long[] place = new long[partitions.all().size()];
        for (TopicPartition one : partitions.all()) {
            OffsetAndTimestamp found = begin.get(one);
            place[partitions.number(one)] = found == null ? end.get(one) : found.offset();
            kafka.seek(one, place[partitions.number(one)]);
        }
        this.recent = new RecentEvents(partitions, place, most);
        reachedEnd();
    }

    RecentEvents recentEvents() {
        return recent;
    }

    /** Whether all was read that there was at the beginning. */
    boolean hasReachedEnd() {
        return reachedEnd;
    }

    boolean isConnected() {
        return connected;
    }

    void poll(Duration longest, Consumer<ConsumerRecord<String, Void>> taker) {
        kafka.poll(longest).forEach(taker);
        reachedEnd();
        connected = kafka.metrics().values().stream()
                .filter(metric -> metric.metricName().name().equals("connection-count"))
                .anyMatch(metric -> metric.metricValue() instanceof Double open && open > 0);
    }

    /** False once there are other partitions than these: then a new way begins. */
    boolean isUpToDate() {
        if (System.nanoTime() - lookedAt < LOOK_FOR_PARTITIONS.toNanos()) {
            return true;
        }
        lookedAt = System.nanoTime();
        try {
            return present().equals(Set.copyOf(partitions.all()));
        } catch (TimeoutException _) {
            // Kafka is away: that says nothing of partitions.
            return true;
        }
    }

    void wake() {
        kafka.wakeup();
    }

    @Override
    public void close() {
        kafka.close();
    }

    private void reachedEnd() {
        reachedEnd = reachedEnd
                || partitions.all().stream().allMatch(one -> kafka.position(one) >= end.getOrDefault(one, 0L));
    }

    private Set<TopicPartition> present() {
        Set<TopicPartition> found = topics.stream()
                .flatMap(topic -> kafka.partitionsFor(topic).stream())
                .map(one -> new TopicPartition(one.topic(), one.partition()))
                .collect(Collectors.toSet());
        if (found.isEmpty()) {
            throw new TimeoutException("There is none of the topics yet.");
        }
        return found;
    }
}
