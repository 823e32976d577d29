package org.nextlevel.session;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jboss.logging.Logger;

/**
 * Reads all that is told of ended sessions, from its own place and in no group of consumers, and knows whether it has read
 * it all: once a second it asks the broker how far the topic goes.
 */
public final class SessionLog implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(SessionLog.class);
    private static final Duration POLL = Duration.ofSeconds(1);
    private static final Duration ANSWER = Duration.ofSeconds(2);

    /** Whoever has not known for so long that all is read is behind. */
    private static final Duration BEHIND = Duration.ofSeconds(3);

    private static final Duration GLANCE = Duration.ofMillis(50);

    private static final Map<String, Object> OURS = Map.of(
            "enable.auto.commit",
            false,
            "allow.auto.create.topics",
            false,
            "auto.offset.reset",
            "earliest",
            "request.timeout.ms",
            2_000,
            "default.api.timeout.ms",
            3_000,
            "reconnect.backoff.max.ms",
            1_000);

    private final Map<String, Object> settings;
    private final EndedSessions ended;
    private final CountDownLatch stop = new CountDownLatch(1);
    private final Thread thread =
            Thread.ofPlatform().name("ended-sessions").daemon().unstarted(this::run);
    private volatile long currentAt = System.nanoTime() - BEHIND.toNanos();
    private volatile KafkaConsumer<String, String> consumer;
    private boolean complained;

    /**
     * Reads from {@link #start} on.
     *
     * @param broker Kafka's own settings: where the broker is, and how to sign in there
     * @param ended is told of each
     */
    public SessionLog(Map<String, Object> broker, EndedSessions ended) {
        this.settings = new HashMap<>(broker);
        this.settings.putAll(OURS);
        this.settings.remove("group.id");
        this.ended = ended;
    }

    /** Begins to read, once; until the past is read nothing is current. */
    public void start() {
        currentAt = System.nanoTime() - BEHIND.toNanos();
        thread.start();
    }

    /** Whether everything told until some seconds ago was read. */
    public boolean isCurrent() {
        return behind() < BEHIND.toNanos();
    }

    /**
     * The same, but whoever has fallen behind just now, or has just started, gets a moment to catch up; that this is
     * waited for happens once, not at each question of a long absence.
     *
     * @param moment how long that is
     */
    public boolean awaitCurrent(Duration moment) throws InterruptedException {
        while (!isCurrent() && behind() < BEHIND.plus(moment).toNanos()) {
            Thread.sleep(GLANCE);
        }
        return isCurrent();
    }

    private long behind() {
        return System.nanoTime() - currentAt;
    }

    @Override
    public void close() {
        stop.countDown();
        KafkaConsumer<String, String> open = consumer;
        if (open != null) {
            open.wakeup();
        }
    }

    private void run() {
        while (isRunning()) {
            try (var open = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
                consumer = open;
                read(open);
            } catch (WakeupException | InterruptException stopped) {
                // close() says so.
            } catch (RuntimeException failure) {
                // Whatever it is: were the thread to end, each token would cost a question for good.
                complain(failure);
                rest();
            }
        }
    }

    private void read(KafkaConsumer<String, String> open) {
        List<TopicPartition> partitions = open.partitionsFor(EndedSession.TOPIC).stream()
                .map(one -> new TopicPartition(one.topic(), one.partition()))
                .toList();
        if (partitions.isEmpty()) {
            throw new TimeoutException("The topic is not there yet.");
        }
        open.assign(partitions);
        // What the topic keeps is little: an hour, and a segment.
        open.seekToBeginning(partitions);
        while (isRunning()) {
            open.poll(POLL).forEach(this::take);
            note(open, partitions);
        }
    }

    /** Another type that is told here later, or something of another source, ends nothing. */
    private void take(ConsumerRecord<String, String> record) {
        if (says(record, "ce_type", EndedSession.TYPE) && says(record, "ce_source", EndedSession.SOURCE)) {
            EndedSession.read(record.value()).ifPresent(ended::add);
        }
    }

    private static boolean says(ConsumerRecord<String, String> record, String name, String value) {
        Header header = record.headers().lastHeader(name);
        return header != null && new String(header.value(), UTF_8).equals(value);
    }

    private void note(KafkaConsumer<String, String> open, List<TopicPartition> partitions) {
        long asked = System.nanoTime();
        try {
            Map<TopicPartition, Long> ends = open.endOffsets(partitions, ANSWER);
            if (partitions.stream().allMatch(one -> open.position(one) >= ends.get(one))) {
                currentAt = asked;
                complained = false;
            }
        } catch (TimeoutException away) {
            complain(away);
        }
    }

    private void complain(RuntimeException failure) {
        if (!complained) {
            LOG.warnf("Ended sessions are not heard of: %s", failure.getClass().getSimpleName());
            complained = true;
        }
    }

    private boolean isRunning() {
        return stop.getCount() > 0;
    }

    private void rest() {
        try {
            stop.await(POLL.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
